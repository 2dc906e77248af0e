import type { ReactNode } from 'react';
import { useSettings } from '../../app/state/settings';
import { useFlows } from '../../coach/flows';
import { session, useSessionState } from '../../session/open-session';
import { SplitHandle, SplitPanel, SplitPanels } from '../../ui/SplitPanels';
import { Inspector } from '../canvas/Inspector';
import { Brief } from './Brief';
import { FindingsPanel } from './FindingsPanel';
import styles from './SidePanel.module.css';
import { setDesignSelection, useDesignSelection } from './stages/design/design-selection';

const { changeDesign } = session.getState();

interface SidePanelProps {
  /** In the deep dive. */
  isDesignShown: boolean;
  collapse: ReactNode;
}

/** Beside the workspace: with the design what is selected and what the judge sees; at every stage the brief. */
export function SidePanel({ isDesignShown, collapse }: SidePanelProps) {
  const stage = useSessionState((state) => state.stage);
  return (
    <div className={styles.side}>
      <div className={styles.collapse}>{collapse}</div>
      {stage === 'design' || (stage === 'deep-dive' && isDesignShown) ? <DesignSide /> : <Brief />}
    </div>
  );
}

function DesignSide() {
  const design = useSessionState((state) => state.design);
  const isPractice = useSessionState((state) => state.mode === 'practice');
  const isReadOnly = useSessionState((state) => state.status === 'finished');
  const isWhiteboardOn = useSettings((state) => state.settings?.isWhiteboardOn ?? false);
  const flows = useFlows((state) => state.flows);
  const selection = useDesignSelection((state) => state.selection);
  return (
    <SplitPanels id="interview-side" orientation="vertical">
      <SplitPanel id="inspector" className={styles.inspector} defaultSize="60%" minSize={120}>
        <Inspector
          design={design}
          flows={flows}
          selection={selection}
          isReadOnly={isReadOnly}
          isPlain={isWhiteboardOn}
          onChange={changeDesign}
          onSelectionChange={setDesignSelection}
        />
      </SplitPanel>
      <SplitHandle label="Resize the inspector" />
      <SplitPanel id="brief" minSize={80}>
        <div className={styles.scroll}>
          {isPractice && !isWhiteboardOn && <FindingsPanel />}
          <Brief />
        </div>
      </SplitPanel>
    </SplitPanels>
  );
}
