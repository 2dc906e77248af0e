import type { SessionEvent } from '#shared/interview/events';
import type { Report } from '#shared/scoring/report';

/** What a short session of the URL shortener leaves in the app; event 1 is written by the app itself. */

const STARTED_AT_MS = Date.UTC(2026, 0, 15, 9, 0, 0);
const KINDS = ['web-client', 'load-balancer', 'service', 'sql-database'] as const;
const STEP_MS = 60_000;

const envelope = (number: number) => ({
  version: 1 as const,
  number,
  atMs: STARTED_AT_MS + number * STEP_MS,
  elapsedMs: (number - 1) * STEP_MS,
});

/** Four components in a row, one event each; a finished session has one event more. */
export function playedEvents(isFinished: boolean): SessionEvent[] {
  const placed = KINDS.map((kind, index): SessionEvent => {
    const component = {
      id: kind,
      kind,
      name: kind,
      x: index * 240,
      y: 0,
      boundary: null,
      properties: {},
    };
    return {
      ...envelope(index + 2),
      type: 'design-changed',
      label: `Add ${kind}`,
      diff: { components: { [kind]: { before: null, after: component } } },
    };
  });
  const end: SessionEvent = {
    ...envelope(KINDS.length + 2),
    type: 'session-finished',
    reason: 'candidate',
  };
  return isFinished ? [...placed, end] : placed;
}

/** A report that says little more than its total. */
export function reportOf(total: number, mode: 'mock' | 'practice'): Report {
  return {
    versions: { engine: '1', rubric: '1', pack: '1' },
    problem: 'url-shortener',
    level: 'senior',
    mode,
    total,
    verdicts: null,
    dimensions: [
      { id: 'api', title: 'API', grade: 3, weightPercent: 10, evidence: [] },
      {
        id: 'failure',
        title: 'Failure and operations',
        grade: null,
        weightPercent: 15,
        evidence: [],
      },
    ],
    designScore: 0,
    findings: [],
    requirements: [],
    facts: [],
    estimates: [],
    fixes: [
      {
        title: 'Give the database a standby',
        detail: 'Set it on the database.',
        gainPoints: 6,
        totalPoints: 6,
        effortMinutes: 1,
        source: 'db-no-standby',
      },
    ],
    model: null,
    restraint: null,
    stageTimes: [{ stage: 'design', spentMs: 240_000, plannedMs: 660_000 }],
    remarks: [],
  };
}
