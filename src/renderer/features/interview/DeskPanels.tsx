import { PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { usePanelRef } from 'react-resizable-panels';
import { IconButton } from '../../ui/IconButton';
import { SplitHandle, SplitPanel, SplitPanels } from '../../ui/SplitPanels';
import styles from './DeskPanels.module.css';
import { InterviewerPanel } from './InterviewerPanel';
import { SidePanel } from './SidePanel';
import { StageView } from './StageView';

const COLLAPSED_PX = 36;

/** Interviewer, workspace and side panel: resizable by drag and keyboard, collapsible, remembered. */
export function DeskPanels() {
  const [isDesignShown, setDesignShown] = useState(false);
  return (
    <SplitPanels id="interview-desk" orientation="horizontal">
      <SideColumn
        id="interviewer"
        defaultSize="21%"
        minSize={216}
        showLabel="Show the interviewer"
        showIcon={<PanelLeftOpen />}
      >
        {(collapse) => <InterviewerPanel onCollapse={collapse} />}
      </SideColumn>
      <SplitHandle label="Resize the interviewer" />
      <SplitPanel id="workspace" minSize={360}>
        <StageView
          isDesignShown={isDesignShown}
          onToggleDesign={() => setDesignShown((isShown) => !isShown)}
        />
      </SplitPanel>
      <SplitHandle label="Resize the side panel" />
      <SideColumn
        id="side"
        defaultSize="22%"
        minSize={264}
        showLabel="Show the side panel"
        showIcon={<PanelRightOpen />}
      >
        {(collapse) => (
          <SidePanel
            isDesignShown={isDesignShown}
            collapse={
              <IconButton
                label="Collapse the side panel"
                icon={<PanelRightClose />}
                onClick={collapse}
              />
            }
          />
        )}
      </SideColumn>
    </SplitPanels>
  );
}

interface SideColumnProps {
  id: string;
  defaultSize: string;
  minSize: number;
  /** Of the button that is left when the column is collapsed. */
  showLabel: string;
  showIcon: ReactNode;
  children: (collapse: () => void) => ReactNode;
}

/** A column beside the workspace that collapses to a strip with the button that shows it again. */
function SideColumn({ id, defaultSize, minSize, showLabel, showIcon, children }: SideColumnProps) {
  const panel = usePanelRef();
  const [isOpen, setOpen] = useState(true);
  return (
    <SplitPanel
      id={id}
      panelRef={panel}
      defaultSize={defaultSize}
      minSize={minSize}
      maxSize="40%"
      collapsible
      collapsedSize={COLLAPSED_PX}
      onResize={({ inPixels }) => setOpen(inPixels > COLLAPSED_PX)}
    >
      {isOpen ? (
        children(() => panel.current?.collapse())
      ) : (
        <div className={styles.strip}>
          <IconButton label={showLabel} icon={showIcon} onClick={() => panel.current?.expand()} />
        </div>
      )}
    </SplitPanel>
  );
}
