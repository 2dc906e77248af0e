import { coach } from '../../coach/coach-client';
import type { LoadAnswer, LoadQuestion } from '../../coach/load';
import { session } from '../../session/open-session';
import { forgetLoad, useLiveLoad } from './live-load';
import { createLatestRunner } from './live-load-runner';

/** Time to spare comes after the frame of the gesture; at the latest after this. */
const IDLE_DEADLINE_MS = 100;

/** Keeps the load in step with the open session; returns how to stop. In a mock interview nothing is computed. */
export function followLoad(): () => void {
  let last: LoadQuestion | null = null;
  const runner = createLatestRunner<LoadQuestion, LoadAnswer | null>({
    run: coach.evaluateLoad,
    onDone: show,
    onFailed: showFailure,
    whenIdle,
  });

  function follow(): void {
    const { state } = session.getState();
    if (state?.mode !== 'practice') return;
    const { whatIf } = useLiveLoad.getState();
    const { problem, design, loadConstants: constants } = state;
    const isSame =
      last?.design === design &&
      last.problem === problem &&
      last.whatIf === whatIf &&
      last.constants === constants;
    if (isSame) return;
    last = { problem, design, whatIf, constants };
    runner.request(last);
  }

  follow();
  const unsubscribe = [session.subscribe(follow), useLiveLoad.subscribe(follow)];
  return () => {
    for (const stop of unsubscribe) stop();
    runner.stop();
    forgetLoad();
  };
}

function show(answer: LoadAnswer | null, question: LoadQuestion): void {
  if (answer) {
    const { now: result, changes } = answer;
    useLiveLoad.setState({ result, changes, question, message: null });
  } else {
    useLiveLoad.setState({
      result: null,
      changes: [],
      question: null,
      message: 'There are no figures for the load of this problem yet.',
    });
  }
}

function showFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : 'The load could not be computed.';
  useLiveLoad.setState({ result: null, changes: [], question: null, message });
}

function whenIdle(start: () => void): () => void {
  const handle = requestIdleCallback(start, { timeout: IDLE_DEADLINE_MS });
  return () => cancelIdleCallback(handle);
}
