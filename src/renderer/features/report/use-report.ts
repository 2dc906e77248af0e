import { useEffect, useState } from 'react';
import { EVENT_VERSION, type SessionEvent } from '#shared/interview/events';
import { reduce } from '#shared/interview/reducer';
import type { SessionState } from '#shared/interview/state';
import type { Finding, Report } from '#shared/scoring/report';
import { reportChanges, type ReportChange } from '#shared/scoring/report-changes';
import { api, call, messageOf } from '../../api';
import { judgeSession } from '../../coach/coach-client';
import { toast } from '../../ui/toast';

export type ReportLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'ready';
      readonly report: Report;
      readonly session: SessionState;
      /** What became different when it was judged again in this visit; null: it was not. */
      readonly changes: readonly ReportChange[] | null;
    };

interface OpenReport {
  readonly load: ReportLoad;
  readonly judgeAgain: () => Promise<void>;
  /** Keeps what the candidate says against a finding; null takes it back. */
  readonly dispute: (finding: Finding, note: string | null) => Promise<void>;
}

/**
 * Loads a finished session with its report. A session that was never judged, or whose report can no longer be read, is
 * judged now and the report kept.
 */
export function useReport(sessionId: string): OpenReport {
  const [load, setLoad] = useState<ReportLoad>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: ReportLoad) => {
      if (isCurrent) setLoad(next);
    };
    loadReport(sessionId).then(show, (error: unknown) => {
      show({ status: 'failed', reason: messageOf(error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [sessionId]);

  async function judgeAgain(): Promise<void> {
    if (load.status !== 'ready') return;
    const { session, report: before } = load;
    try {
      const report = await judgeSession(session);
      await call(api.reports.save({ id: sessionId, report }));
      setLoad({ ...load, report, changes: reportChanges(before, report) });
    } catch (error) {
      toast.error(`The answer was not judged again. ${messageOf(error)}`);
    }
  }

  async function dispute({ rule, components }: Finding, note: string | null): Promise<void> {
    if (load.status !== 'ready') return;
    try {
      const event = await appended(sessionId, load.session, { rule, components, note });
      const next = reduce(load.session, event);
      if (next.ok) setLoad({ ...load, session: next.value });
    } catch (error) {
      toast.error(`Your note was not kept. ${messageOf(error)}`);
    }
  }

  return { load, judgeAgain, dispute };
}

async function loadReport(sessionId: string): Promise<ReportLoad> {
  const opened = await call(api.sessions.open({ id: sessionId }));
  if (!opened) return { status: 'missing' };
  const session = opened.state;
  const stored = await api.reports.get({ id: sessionId });
  if (stored.ok && stored.value) {
    return { status: 'ready', report: stored.value, session, changes: null };
  }
  const report = await judgeSession(session);
  await call(api.reports.save({ id: sessionId, report }));
  return { status: 'ready', report, session, changes: null };
}

async function appended(
  id: string,
  { lastEventNumber, lastEventAtMs, elapsedMs }: SessionState,
  said: { readonly rule: string; readonly components: string[]; readonly note: string | null },
): Promise<SessionEvent> {
  const event: SessionEvent = {
    version: EVENT_VERSION,
    number: lastEventNumber + 1,
    // The time of the session stays that of the interview: History sorts and tells by it.
    atMs: lastEventAtMs,
    elapsedMs,
    type: 'finding-disputed',
    ...said,
  };
  await call(api.sessions.append({ id, events: [event] }));
  return event;
}
