import type { ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useSettings } from '../../app/state/settings';
import { useFlows } from '../../coach/flows';
import { session, useSessionState } from '../../session/open-session';
import { Inspector } from '../canvas/Inspector';
import { Brief } from './Brief';
import { FindingsPanel } from './FindingsPanel';
import styles from './SidePanel.module.css';
import { setDesignSelection, useDesignSelection } from './stages/design/design-selection';

const { changeDesign } = session.getState();

/** The content of a panel scrolls by itself; the panel would add a second scroll bar. */
const CLIPPED = { overflow: 'hidden' } as const;

/** Beside the workspace: on the design stage what is selected and what the judge sees; at every stage the brief. */
export function SidePanel({ collapse }: { collapse: ReactNode }) {
  const stage = useSessionState((state) => state.stage);
  return (
    <div className={styles.side}>
      <div className={styles.collapse}>{collapse}</div>
      {stage === 'design' ? <DesignSide /> : <Brief />}
    </div>
  );
}

function DesignSide() {
  const layout = useDefaultLayout({ id: 'interview-side', storage: localStorage });
  const design = useSessionState((state) => state.design);
  const isPractice = useSessionState((state) => state.mode === 'practice');
  const isReadOnly = useSessionState((state) => state.status === 'finished');
  const isWhiteboardOn = useSettings((state) => state.settings?.isWhiteboardOn ?? false);
  const flows = useFlows((state) => state.flows);
  const selection = useDesignSelection((state) => state.selection);
  return (
    <Group
      orientation="vertical"
      className={styles.stack}
      {...(layout.defaultLayout && { defaultLayout: layout.defaultLayout })}
      onLayoutChanged={layout.onLayoutChanged}
    >
      <Panel id="inspector" className={styles.part} style={CLIPPED} defaultSize="60%" minSize={120}>
        <Inspector
          design={design}
          flows={flows}
          selection={selection}
          isReadOnly={isReadOnly}
          isPlain={isWhiteboardOn}
          onChange={changeDesign}
          onSelectionChange={setDesignSelection}
        />
      </Panel>
      <Separator className={styles.separator} aria-label="Resize the inspector" />
      <Panel id="brief" className={styles.scroll} minSize={80}>
        {isPractice && !isWhiteboardOn && <FindingsPanel />}
        <Brief />
      </Panel>
    </Group>
  );
}
