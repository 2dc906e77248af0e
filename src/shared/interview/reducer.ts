import { EMPTY_DESIGN, type Design, type DesignDiff } from '../design/schema';
import { assertNever } from '../lib/assert-never';
import { applyDiff } from '../lib/records-diff';
import { failure, success, type Result } from '../lib/result';
import { EMPTY_ANSWERS, positionAfterLast, type Answers, type AnswersDiff } from './answers';
import type { DocumentName, SessionEvent } from './events';
import { EMPTY_HISTORY, recordStep, redoStep, undoStep } from './history';
import { STAGES, type Stage } from './stages';
import { withDispute } from './disputes';
import type { ConversationEntry, SessionState } from './state';

/** The longest jump between two events that the clock believes; a larger one is a damaged or forged log. */
const MAX_CLOCK_JUMP_MS = 24 * 60 * 60_000;

/**
 * The state after an event. Fails with a sentence when the event cannot follow the state: a first event that does not
 * start a session, a number out of order, a change after the end.
 */
export function reduce(state: SessionState | null, event: SessionEvent): Result<SessionState> {
  if (state === null) {
    return event.type === 'session-started' && event.number === 1
      ? success(startSession(event))
      : failure('The first event of a session must start it.');
  }
  if (event.type === 'session-started') return failure('The session has already started.');
  if (event.number !== state.lastEventNumber + 1) {
    return failure(
      `Event ${event.number} cannot follow event ${state.lastEventNumber} of the session.`,
    );
  }
  if (state.status === 'finished' && !canFollowTheEnd(event)) {
    return failure('The session is finished and cannot be changed.');
  }
  return success(applyEvent(advanceClock(state, event), event, state));
}

/** The fold of a whole log, or the reason why it cannot be folded. */
export function reduceAll(
  events: readonly SessionEvent[],
  start: SessionState | null = null,
): Result<SessionState> {
  let state = start;
  for (const event of events) {
    const next = reduce(state, event);
    if (!next.ok) return next;
    state = next.value;
  }
  return state ? success(state) : failure('The session has no events.');
}

const CAN_FOLLOW_THE_END: readonly SessionEvent['type'][] = [
  'session-opened',
  'session-closed',
  'finding-disputed',
];

function canFollowTheEnd(event: SessionEvent): boolean {
  return CAN_FOLLOW_THE_END.includes(event.type);
}

function startSession(event: Extract<SessionEvent, { type: 'session-started' }>): SessionState {
  return {
    problem: event.problem,
    mode: event.mode,
    level: event.level,
    durationMinutes: event.durationMinutes,
    status: 'in-progress',
    finishReason: null,
    startedAtMs: event.atMs,
    lastEventAtMs: event.atMs,
    lastEventNumber: 1,
    elapsedMs: 0,
    isPaused: false,
    stage: 'scope',
    timeInStageMs: Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>,
    closedStages: [],
    interruptions: [],
    conversation: [{ id: 'prompt', kind: 'prompt', text: event.prompt, elapsedMs: 0 }],
    answers: EMPTY_ANSWERS,
    design: event.design ?? EMPTY_DESIGN,
    history: { design: EMPTY_HISTORY, answers: EMPTY_HISTORY },
    firstComponentAtMs: null,
    firstRequirementAtMs: null,
    loadConstants: event.loadConstants ?? {},
    statedBottleneck: null,
    disputes: [],
  };
}

/** Time passes only forwards and only while the session runs, whatever the event claims. */
function advanceClock(state: SessionState, event: SessionEvent): SessionState {
  const isRunning = state.status === 'in-progress' && !state.isPaused;
  const claimedMs = event.elapsedMs - state.elapsedMs;
  const passedMs = isRunning ? Math.min(Math.max(claimedMs, 0), MAX_CLOCK_JUMP_MS) : 0;
  return {
    ...state,
    lastEventNumber: event.number,
    lastEventAtMs: event.atMs,
    elapsedMs: state.elapsedMs + passedMs,
    timeInStageMs: {
      ...state.timeInStageMs,
      [state.stage]: state.timeInStageMs[state.stage] + passedMs,
    },
  };
}

function applyEvent(state: SessionState, event: SessionEvent, before: SessionState): SessionState {
  switch (event.type) {
    case 'session-started':
    case 'session-closed':
    case 'clock-advanced':
      return state;
    case 'session-opened':
      return withInterruption(before, state);
    case 'clock-paused':
      // A mock interview has no pause, whatever the log says.
      return { ...state, isPaused: state.mode === 'practice' };
    case 'clock-resumed':
      return { ...state, isPaused: false };
    case 'stage-entered':
      return { ...state, stage: event.stage };
    case 'stage-closed':
      return state.closedStages.includes(event.stage)
        ? state
        : { ...state, closedStages: [...state.closedStages, event.stage] };
    case 'question-asked':
      return withQuestion(state, event);
    case 'interviewer-spoke':
      return withEntry(state, {
        id: event.entryId,
        kind: event.kind,
        subjectId: event.subjectId,
        text: event.text,
        elapsedMs: state.elapsedMs,
      });
    case 'design-changed':
      return withDesign(
        {
          ...state,
          history: {
            ...state.history,
            design: recordStep(state.history.design, event),
          },
        },
        applyDiff<Design>(state.design, event.diff),
      );
    case 'answers-changed':
      return withAnswers(
        {
          ...state,
          history: {
            ...state.history,
            answers: recordStep(state.history.answers, event),
          },
        },
        applyDiff<Answers>(state.answers, event.diff),
      );
    case 'constants-changed':
      return { ...state, loadConstants: event.constants };
    case 'bottleneck-revealed':
      return withStatedBottleneck(state, event);
    case 'document-undone':
      return travel(state, event.document, 'undo');
    case 'document-redone':
      return travel(state, event.document, 'redo');
    case 'finding-disputed':
      return { ...state, disputes: withDispute(state.disputes, event) };
    case 'session-finished':
      return {
        ...state,
        status: 'finished',
        finishReason: event.reason,
        isPaused: false,
      };
    default:
      return assertNever(event);
  }
}

/** From the last thing that is known to have happened until the session was opened again; not after its end. */
function withInterruption(before: SessionState, opened: SessionState): SessionState {
  if (before.status === 'finished') return opened;
  const interruption = {
    elapsedMs: opened.elapsedMs,
    fromMs: before.lastEventAtMs,
    toMs: opened.lastEventAtMs,
  };
  return { ...opened, interruptions: [...opened.interruptions, interruption] };
}

function withEntry(state: SessionState, entry: ConversationEntry): SessionState {
  return { ...state, conversation: [...state.conversation, entry] };
}

/** A question that the interviewer leaves to the candidate becomes an assumption card for her to fill in. */
function withQuestion(
  state: SessionState,
  event: Extract<SessionEvent, { type: 'question-asked' }>,
): SessionState {
  const asked = withEntry(state, {
    id: event.entryId,
    kind: 'question',
    question: event.question,
    answer: event.answer,
    factId: event.factId,
    elapsedMs: state.elapsedMs,
  });
  if (event.factId !== null) return asked;
  const { assumptions } = asked.answers;
  const card = {
    id: event.entryId,
    position: positionAfterLast(assumptions),
    text: event.question,
  };
  return {
    ...asked,
    answers: {
      ...asked.answers,
      assumptions: { ...assumptions, [card.id]: card },
    },
  };
}

function withDesign(state: SessionState, design: Design): SessionState {
  const isFirst = state.firstComponentAtMs === null && Object.keys(design.components).length > 0;
  return {
    ...state,
    design,
    firstComponentAtMs: isFirst ? state.elapsedMs : state.firstComponentAtMs,
  };
}

function withAnswers(state: SessionState, answers: Answers): SessionState {
  const isFirst =
    state.firstRequirementAtMs === null && Object.keys(answers.requirements).length > 0;
  return {
    ...state,
    answers,
    firstRequirementAtMs: isFirst ? state.elapsedMs : state.firstRequirementAtMs,
  };
}

/** It can be stated once: what was seen cannot be unseen. */
function withStatedBottleneck(
  state: SessionState,
  { claim, reveal }: Extract<SessionEvent, { type: 'bottleneck-revealed' }>,
): SessionState {
  if (state.statedBottleneck) return state;
  return { ...state, statedBottleneck: { claim, reveal, elapsedMs: state.elapsedMs } };
}

function travel(
  state: SessionState,
  document: DocumentName,
  direction: 'undo' | 'redo',
): SessionState {
  const step = direction === 'undo' ? undoStep : redoStep;
  if (document === 'design') {
    const moved = step<Design, DesignDiff>(state.history.design, state.design);
    return withDesign(
      { ...state, history: { ...state.history, design: moved.history } },
      moved.document,
    );
  }
  const moved = step<Answers, AnswersDiff>(state.history.answers, state.answers);
  return withAnswers(
    { ...state, history: { ...state.history, answers: moved.history } },
    moved.document,
  );
}
