import { STAGE_TITLES, STAGES, stagePlan, type Stage } from '../interview/stages';
import type { Report } from './report';
import { firstQuestionAtMs, type SessionFacts } from './session';

const MINUTE_MS = 60_000;
const MUCH_TOO_SHORT = 0.4;

/** Time spent and planned, by stage. */
export function stageTimes(session: SessionFacts | null): Report['stageTimes'] {
  if (!session) return [];
  return STAGES.map((stage) => ({
    stage,
    spentMs: session.timeInStageMs[stage],
    plannedMs: stagePlan(stage, session.durationMinutes).plannedMs,
  }));
}

/** What is worth saying about the clock; none of it is scored. */
export function timeRemarks(session: SessionFacts | null): string[] {
  if (!session) return [];
  return [...stageRemarks(session), ...orderRemarks(session), ...interruptionRemarks(session)];
}

function stageRemarks({ timeInStageMs, durationMinutes }: SessionFacts): string[] {
  const reached = STAGES.filter((stage) => timeInStageMs[stage] > 0);
  const last = reached.at(-1);
  const remarks = reached.flatMap((stage) => {
    const { plannedMs, softLimitMs } = stagePlan(stage, durationMinutes);
    const spentMs = timeInStageMs[stage];
    if (softLimitMs !== null && spentMs > softLimitMs)
      return [`${STAGE_TITLES[stage]} took ${minutes(spentMs)} of ${minutes(plannedMs)} planned.`];
    const isRushed = stage === 'deep-dive' && spentMs < plannedMs * MUCH_TOO_SHORT;
    return isRushed
      ? [
          `Only ${minutes(spentMs)} of ${minutes(plannedMs)} went into the deep dive, where most points are won.`,
        ]
      : [];
  });
  const unreached = STAGES.filter((stage) => timeInStageMs[stage] === 0);
  return last !== undefined && unreached.length > 0
    ? [...remarks, `Never reached: ${titles(unreached)}.`]
    : remarks;
}

function orderRemarks(session: SessionFacts): string[] {
  const { firstComponentAtMs, firstRequirementAtMs, conversation } = session;
  const firstQuestion = firstQuestionAtMs(session);
  const asked = conversation.filter(({ kind }) => kind === 'question').length;
  return [
    ...(asked === 0 ? ['You asked no questions.'] : []),
    ...(firstQuestion !== null && asked > 0
      ? [`You asked ${asked === 1 ? 'one question' : `${asked} questions`}.`]
      : []),
    ...(firstComponentAtMs === null
      ? ['Nothing was drawn.']
      : [`The first component was drawn after ${minutes(firstComponentAtMs)}.`]),
    ...(firstRequirementAtMs === null
      ? ['No requirement was written.']
      : [`The first requirement was written after ${minutes(firstRequirementAtMs)}.`]),
  ];
}

function interruptionRemarks({ interruptions }: SessionFacts): string[] {
  return interruptions.map(
    ({ elapsedMs, fromMs, toMs }) =>
      `The session was closed for ${minutes(toMs - fromMs)} after ${minutes(elapsedMs)}.`,
  );
}

function minutes(ms: number): string {
  const whole = Math.max(0, Math.round(ms / MINUTE_MS));
  return whole === 1 ? '1 minute' : `${whole} minutes`;
}

function titles(stages: readonly Stage[]): string {
  return stages.map((stage) => STAGE_TITLES[stage]).join(', ');
}
