import { useEffect, useState } from 'react';
import type { SessionState } from '#shared/interview/state';
import type { Report } from '#shared/scoring/report';
import { api, call } from '../../api';
import { judgeSession } from '../../coach/coach-client';

export type ReportLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly report: Report; readonly session: SessionState };

/**
 * Loads a finished session with its report. A session that was never judged, or whose report can no longer be read, is
 * judged now and the report kept.
 */
export function useReport(sessionId: string): ReportLoad {
  const [load, setLoad] = useState<ReportLoad>({ status: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: ReportLoad) => {
      if (isCurrent) setLoad(next);
    };
    loadReport(sessionId).then(show, (error: unknown) => {
      show({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      isCurrent = false;
    };
  }, [sessionId]);
  return load;
}

async function loadReport(sessionId: string): Promise<ReportLoad> {
  const opened = await call(api.sessions.open({ id: sessionId }));
  if (!opened) return { status: 'missing' };
  const session = opened.state;
  const stored = await api.reports.get({ id: sessionId });
  if (stored.ok && stored.value) return { status: 'ready', report: stored.value, session };
  const report = await judgeSession(session);
  await call(api.reports.save({ id: sessionId, report }));
  return { status: 'ready', report, session };
}
