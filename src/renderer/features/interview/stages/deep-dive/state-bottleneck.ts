import type { BottleneckReveal } from '#shared/interview/bottleneck-reveal';
import { revealBottleneck } from '#shared/interview/reveal-bottleneck';
import type { SessionState } from '#shared/interview/state';
import { AS_DRAWN } from '#shared/load/what-if';
import { coach } from '../../../../coach/coach-client';
import { currentState, session } from '../../../../session/open-session';
import { revealRemark } from '../../reveal-words';

/** The bottleneck as it is written now; empty when there is none. */
export function claimOf({ answers }: SessionState): string {
  return answers.texts.bottleneck?.text.trim() ?? '';
}

type Outcome =
  | { readonly kind: 'revealed'; readonly reveal: BottleneckReveal }
  | { readonly kind: 'silent'; readonly reason: string };

/**
 * Takes the written bottleneck as the candidate's claim and records it with what the model says of the design as it
 * stands. Returns why the model cannot say; then nothing is recorded. null: it is recorded.
 */
export async function stateBottleneck(): Promise<string | null> {
  const { id } = session.getState();
  const state = currentState();
  const claim = claimOf(state);
  if (claim === '') return 'Write first what gives way.';
  const outcome = await askModel(state);
  if (outcome.kind === 'silent') return outcome.reason;
  const now = session.getState();
  // The session may have been left, or the answer may have come twice.
  if (now.id !== id || now.state?.statedBottleneck !== null) return null;
  now.dispatch({ type: 'bottleneck-revealed', claim, reveal: outcome.reveal });
  now.dispatch({
    type: 'interviewer-spoke',
    entryId: crypto.randomUUID(),
    kind: 'remark',
    subjectId: null,
    text: revealRemark(claim, outcome.reveal),
  });
  return null;
}

async function askModel({ problem, design, loadConstants }: SessionState): Promise<Outcome> {
  const silent = (reason: string): Outcome => ({ kind: 'silent', reason });
  if (Object.values(design.components).every(({ kind }) => kind === 'note'))
    return silent('Nothing is drawn yet, so the model has nothing to say. You can ask again.');
  try {
    const answer = await coach.evaluateLoad({
      problem,
      design,
      whatIf: AS_DRAWN,
      constants: loadConstants,
    });
    if (!answer) return silent('The model has no figures for this problem yet.');
    const reveal = revealBottleneck(answer.now, design);
    return reveal
      ? { kind: 'revealed', reveal }
      : silent(
          'No traffic of the problem reaches anything that could run out, so the model cannot say. You can ask again.',
        );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return silent(`The model could not say: ${reason}`);
  }
}
