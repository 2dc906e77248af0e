import { create } from 'zustand';
import type { SessionState } from '#shared/interview/state';
import type { Severity } from '#shared/scoring/dimensions';
import type { Finding } from '#shared/scoring/report';
import { coach } from '../../coach/coach-client';
import { session } from '../../session/open-session';

/** What the judge sees in the design right now; practice mode only. */
interface LiveFindings {
  readonly findings: readonly Finding[];
  /** The finding that is pointed at, or null. */
  readonly pointedAt: Finding | null;
  readonly pointAt: (finding: Finding | null) => void;
}

/** After the last edit; the judge runs in the worker, so this only spares work. */
const DEBOUNCE_MS = 400;

export const useLiveFindings = create<LiveFindings>((set) => ({
  findings: [],
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
      const findings = await coach.liveFindings(state);
      if (!isStopped && judged === state) useLiveFindings.setState({ findings, pointedAt: null });
    } catch {
      // The report judges again; a hint that does not come is no fault worth a message.
      if (!isStopped) useLiveFindings.setState({ findings: [] });
    }
  }

  function follow(): void {
    const { state } = session.getState();
    if (state?.mode !== 'practice' || state.status === 'finished') return;
    if (judged?.design === state.design && judged.answers === state.answers) return;
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
    useLiveFindings.setState({ findings: [], pointedAt: null });
  };
}

const WORST_FIRST: readonly Severity[] = ['blocker', 'major', 'minor', 'info'];

/** For each component with findings, the worst severity and how many. */
export function marksOf(
  findings: readonly Finding[],
): Record<string, { severity: Severity; count: number }> {
  const marks: Record<string, { severity: Severity; count: number }> = {};
  for (const { severity, components } of findings) {
    for (const id of components) {
      const mark = (marks[id] ??= { severity, count: 0 });
      mark.count += 1;
      if (WORST_FIRST.indexOf(severity) < WORST_FIRST.indexOf(mark.severity))
        mark.severity = severity;
    }
  }
  return marks;
}
