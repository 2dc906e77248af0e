import { create } from 'zustand';
import type { SessionState } from '#shared/interview/state';
import { coach } from '../../coach/coach-client';
import { session } from '../../session/open-session';
import { groupFindings, type FindingGroup } from './finding-groups';

/** What the judge sees in the design right now; practice mode only. */
interface LiveFindings {
  readonly groups: readonly FindingGroup[];
  /** The group that is pointed at, or null. */
  readonly pointedAt: FindingGroup | null;
  readonly pointAt: (group: FindingGroup | null) => void;
}

/** After the last edit; the judge runs in the worker, so this only spares work. */
const DEBOUNCE_MS = 400;

export const useLiveFindings = create<LiveFindings>((set) => ({
  groups: [],
  pointedAt: null,
  pointAt: (pointedAt) => set({ pointedAt }),
}));

/** Keeps the findings in step with the open session; returns how to stop. */
export function followFindings(): () => void {
  let judged: SessionState | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isStopped = false;

  async function judge(state: SessionState): Promise<void> {
    try {
      const groups = groupFindings(await coach.liveFindings(state));
      if (!isStopped && judged === state) useLiveFindings.setState({ groups, pointedAt: null });
    } catch {
      // The report judges again; a hint that does not come is no fault worth a message.
      if (!isStopped) useLiveFindings.setState({ groups: [] });
    }
  }

  function follow(): void {
    const { state } = session.getState();
    if (state?.mode !== 'practice' || state.status === 'finished') return;
    if (judged && isJudgedAlike(judged, state)) return;
    judged = state;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void judge(state), DEBOUNCE_MS);
  }

  follow();
  const unsubscribe = session.subscribe(follow);
  return () => {
    isStopped = true;
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
    useLiveFindings.setState({ groups: [], pointedAt: null });
  };
}

/** More is said once the design stage is left. */
function isJudgedAlike(one: SessionState, other: SessionState): boolean {
  return one.design === other.design && one.answers === other.answers && one.stage === other.stage;
}
