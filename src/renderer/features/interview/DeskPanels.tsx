import { PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useState } from 'react';
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from 'react-resizable-panels';
import { IconButton } from '../../ui/IconButton';
import styles from './DeskPanels.module.css';
import { InterviewerPanel } from './InterviewerPanel';
import { SidePanel } from './SidePanel';
import { StageView } from './StageView';

const COLLAPSED_PX = 36;

/** The content of a panel scrolls by itself; the panel would add a second scroll bar. */
const CLIPPED = { overflow: 'hidden' } as const;

/** Interviewer, workspace and side panel: resizable by drag and keyboard, collapsible, remembered. */
export function DeskPanels() {
  const layout = useDefaultLayout({ id: 'interview-desk', storage: localStorage });
  const interviewer = usePanelRef();
  const side = usePanelRef();
  const [isInterviewerOpen, setInterviewerOpen] = useState(true);
  const [isSideOpen, setSideOpen] = useState(true);
  return (
    <Group
      className={styles.desk}
      orientation="horizontal"
      {...(layout.defaultLayout && { defaultLayout: layout.defaultLayout })}
      onLayoutChanged={layout.onLayoutChanged}
    >
      <Panel
        id="interviewer"
        panelRef={interviewer}
        className={styles.panel}
        style={CLIPPED}
        defaultSize="21%"
        minSize={216}
        maxSize="40%"
        collapsible
        collapsedSize={COLLAPSED_PX}
        onResize={({ inPixels }) => setInterviewerOpen(inPixels > COLLAPSED_PX)}
      >
        {isInterviewerOpen ? (
          <InterviewerPanel onCollapse={() => interviewer.current?.collapse()} />
        ) : (
          <div className={styles.strip}>
            <IconButton
              label="Show the interviewer"
              icon={<PanelLeftOpen />}
              onClick={() => interviewer.current?.expand()}
            />
          </div>
        )}
      </Panel>
      <Separator className={styles.separator} aria-label="Resize the interviewer" />
      <Panel id="workspace" className={styles.panel} style={CLIPPED} minSize={360}>
        <StageView />
      </Panel>
      <Separator className={styles.separator} aria-label="Resize the side panel" />
      <Panel
        id="side"
        panelRef={side}
        className={styles.panel}
        style={CLIPPED}
        defaultSize="22%"
        minSize={264}
        maxSize="40%"
        collapsible
        collapsedSize={COLLAPSED_PX}
        onResize={({ inPixels }) => setSideOpen(inPixels > COLLAPSED_PX)}
      >
        {isSideOpen ? (
          <SidePanel
            collapse={
              <IconButton
                label="Collapse the side panel"
                icon={<PanelRightClose />}
                onClick={() => side.current?.collapse()}
              />
            }
          />
        ) : (
          <div className={styles.strip}>
            <IconButton
              label="Show the side panel"
              icon={<PanelRightOpen />}
              onClick={() => side.current?.expand()}
            />
          </div>
        )}
      </Panel>
    </Group>
  );
}
