import { useEffect, type ReactNode } from 'react';
import { usePanelRef } from 'react-resizable-panels';
import { useAppCommands } from '../../../commands/command-registry';
import { SplitHandle, SplitPanel, SplitPanels } from '../../../ui/SplitPanels';
import { Dock } from './Dock';
import { DOCK_COMMANDS } from './dock-commands';
import { rememberHeight, setDockOpen, useDockView } from './dock-view';

/** The line that is always in sight. */
const CLOSED_PX = 36;
const SMALLEST_OPEN_PX = 144;

interface LoadDockProps {
  /** What stands above it. */
  children: ReactNode;
  isShown: boolean;
  onSelectComponent: (id: string) => void;
}

/** The dock below a workspace: one line with the figures that matter most, and panels with all of them. */
export function LoadDock({ children, isShown, onSelectComponent }: LoadDockProps) {
  return (
    <SplitPanels id="interview-load" orientation="vertical">
      <SplitPanel id="above-load" minSize={200}>
        {children}
      </SplitPanel>
      {isShown && <SplitHandle label="Resize the load panel" />}
      {isShown && <DockPanel onSelectComponent={onSelectComponent} />}
    </SplitPanels>
  );
}

function DockPanel({ onSelectComponent }: Pick<LoadDockProps, 'onSelectComponent'>) {
  const panel = usePanelRef();
  const { isOpen, height } = useDockView();
  useAppCommands(DOCK_COMMANDS);

  // Only what is opened or closed from elsewhere; while the panel is new, its group does not know it yet.
  useEffect(
    () =>
      useDockView.subscribe((view, before) => {
        if (view.isOpen === before.isOpen || !panel.current) return;
        if (panel.current.getSize().inPixels > CLOSED_PX === view.isOpen) return;
        panel.current.resize(view.isOpen ? view.height : CLOSED_PX);
      }),
    [panel],
  );

  return (
    <SplitPanel
      id="load"
      panelRef={panel}
      defaultSize={isOpen ? height : CLOSED_PX}
      minSize={SMALLEST_OPEN_PX}
      maxSize="75%"
      collapsible
      collapsedSize={CLOSED_PX}
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }) => {
        if (inPixels > CLOSED_PX) rememberHeight(inPixels);
        else setDockOpen(false);
      }}
    >
      <Dock isOpen={isOpen} onSelectComponent={onSelectComponent} />
    </SplitPanel>
  );
}
