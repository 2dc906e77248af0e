import { nextStage, STAGES, STAGE_TITLES } from '#shared/interview/stages';
import type { AppCommand } from '../../commands/app-command';
import { currentState } from '../../session/open-session';
import { askToFinish } from './finish-question';
import { enterNextStage, enterStage, togglePause } from './stage-actions';
import { canRedoAnswers, canUndoAnswers, redoAnswers, undoAnswers } from './travel-answers';

const GROUP = 'Interview';

const isRunning = () => currentState().status === 'in-progress';
/** On the design stage the canvas undoes, and the answers are out of sight. */
const areAnswersShown = () => currentState().stage !== 'design';

/** What can be done in the interview, whatever its stage. */
export const INTERVIEW_COMMANDS: readonly AppCommand[] = [
  {
    id: 'interview.next-stage',
    label: 'Next stage',
    scope: 'room',
    group: GROUP,
    shortcuts: ['Mod+Enter'],
    keys: 'also-in-text',
    isEnabled: () => isRunning() && nextStage(currentState().stage) !== null,
    run: enterNextStage,
  },
  ...STAGES.map((stage, index): AppCommand => ({
    id: `interview.stage-${stage}`,
    label: `Go to ${STAGE_TITLES[stage]}`,
    scope: 'room',
    group: GROUP,
    shortcuts: [`Alt+${index + 1}`],
    keywords: ['stage'],
    keys: 'also-in-text',
    isEnabled: () => isRunning() && currentState().stage !== stage,
    run: () => enterStage(stage),
  })),
  {
    id: 'interview.undo',
    label: 'Undo in the answers',
    scope: 'room',
    group: GROUP,
    shortcuts: ['Mod+Z'],
    keys: 'outside-text',
    isEnabled: () => isRunning() && areAnswersShown() && canUndoAnswers(),
    run: undoAnswers,
  },
  {
    id: 'interview.redo',
    label: 'Redo in the answers',
    scope: 'room',
    group: GROUP,
    shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
    keys: 'outside-text',
    isEnabled: () => isRunning() && areAnswersShown() && canRedoAnswers(),
    run: redoAnswers,
  },
  {
    id: 'interview.pause',
    label: 'Pause or resume the clock',
    scope: 'room',
    group: GROUP,
    shortcuts: [],
    keywords: ['stop', 'time'],
    keys: 'own',
    isEnabled: () => isRunning() && currentState().mode === 'practice',
    run: togglePause,
  },
  {
    id: 'interview.finish',
    label: 'Finish the interview...',
    scope: 'room',
    group: GROUP,
    shortcuts: [],
    keywords: ['end', 'report', 'done'],
    keys: 'own',
    isEnabled: isRunning,
    run: askToFinish,
  },
];
