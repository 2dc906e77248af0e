import type { DurationMinutes, Level, Mode } from '#shared/interview/settings';
import type { ProblemId } from '#shared/problems/ids';
import { api, call } from '../../api';
import { loadInterviewRoom } from '../../app/lazy-rooms';
import { navigate } from '../../app/router';
import { useSettings } from '../../app/state/settings';

export interface StartChoice {
  readonly mode: Mode;
  readonly level: Level;
  readonly durationMinutes: DurationMinutes;
}

/** Makes the session, remembers the choice for the next one, and goes to the interview. Throws when it cannot. */
export async function startSession(problem: ProblemId, choice: StartChoice): Promise<void> {
  const room = loadInterviewRoom();
  const { coach } = await import('../../coach/coach-client');
  const prompt = await coach.promptOf(problem);
  const loadConstants = useSettings.getState().settings?.loadConstants ?? {};
  const { id } = await call(api.sessions.create({ problem, ...choice, prompt, loadConstants }));
  await useSettings.getState().update({
    defaultMode: choice.mode,
    defaultLevel: choice.level,
    defaultDurationMinutes: choice.durationMinutes,
  });
  await room;
  navigate('interview', id);
}
