import { useSettings } from '../../../../app/state/settings';
import { session, useSessionState } from '../../../../session/open-session';
import { DesignCanvas } from '../../../canvas/DesignCanvas';
import { changeSettings } from '../../../settings/change-settings';
import { ExportMenu } from '../../../export/ExportMenu';
import { marksOf } from '../../finding-groups';
import { OverlayAnnouncement } from '../../../load/OverlayAnnouncement';
import { useLoadOverlay } from '../../../load/overlay-canvas';
import { useFlows } from '../../../../coach/flows';
import { useLiveFindings } from '../../live-findings';
import { setDesignSelection, useDesignSelection } from './design-selection';

const { changeDesign, undo, redo } = session.getState();
const undoDesign = () => undo('design');
const redoDesign = () => redo('design');

/** The canvas of the session: its edits are events, its undo is the session's. */
export function DesignBoard() {
  const design = useSessionState((state) => state.design);
  const problem = useSessionState((state) => state.problem);
  const isReadOnly = useSessionState((state) => state.status === 'finished');
  const undoStep = useSessionState((state) => state.history.design.undo.at(-1));
  const redoStep = useSessionState((state) => state.history.design.redo.at(-1));
  const flows = useFlows((state) => state.flows);
  const groups = useLiveFindings((state) => state.groups);
  const pointedAt = useLiveFindings((state) => state.pointedAt);
  const selection = useDesignSelection((state) => state.selection);
  const preferences = useSettings((state) => state.settings) ?? undefined;
  const { load, loadActions } = useLoadOverlay();
  const marks = marksOf(groups);
  return (
    <>
      <DesignCanvas
        design={design}
        flows={flows}
        isReadOnly={isReadOnly}
        marks={preferences?.isWhiteboardOn ? undefined : marks}
        load={load}
        loadActions={loadActions}
        {...(pointedAt && {
          highlight: { components: pointedAt.components, connections: pointedAt.connections },
        })}
        selection={selection}
        onSelectionChange={setDesignSelection}
        onChange={changeDesign}
        onUndo={undoDesign}
        onRedo={redoDesign}
        canUndo={undoStep !== undefined}
        canRedo={redoStep !== undefined}
        undoLabel={undoStep?.label}
        redoLabel={redoStep?.label}
        preferences={preferences}
        onPreferencesChange={changeSettings}
        toolbarActions={<ExportMenu design={design} problem={problem} />}
      />
      {loadActions && !preferences?.isWhiteboardOn && <OverlayAnnouncement />}
    </>
  );
}
