import { STAGES } from '#shared/interview/stages';
import { currentState, session } from '../../session/open-session';
import { useShortcut } from '../../ui/use-shortcut';
import { enterNextStage, enterStage } from './stage-actions';
import { redoAnswers, undoAnswers } from './travel-answers';

const STAGE_SHORTCUTS = STAGES.map((_, index) => `Alt+${index + 1}`);

/** Keys of the room; the canvas answers its own while it has the focus. */
export function useInterviewShortcuts(): void {
  useShortcut('Mod+Enter', enterNextStage, { isAllowedInText: true });
  useShortcut(
    STAGE_SHORTCUTS,
    (event) => {
      const stage = STAGES[Number(event.key) - 1];
      if (stage) enterStage(stage);
    },
    { isAllowedInText: true },
  );
  useShortcut('Mod+Z', () => {
    if (currentState().stage === 'design') session.getState().undo('design');
    else undoAnswers();
  });
  useShortcut(['Mod+Shift+Z', 'Mod+Y'], () => {
    if (currentState().stage === 'design') session.getState().redo('design');
    else redoAnswers();
  });
}
