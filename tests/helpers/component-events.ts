import type { SessionEvent } from '#shared/interview/events';
import type { Mode } from '#shared/interview/settings';
import type { Report } from '#shared/scoring/report';

const START_MS = Date.UTC(2026, 0, 15, 9, 0, 0);

/** Event 1 of a session of the URL shortener. */
export function startedEvent(mode: Mode = 'practice', atMs = START_MS): SessionEvent {
  return {
    version: 1,
    number: 1,
    type: 'session-started',
    atMs,
    elapsedMs: 0,
    problem: 'url-shortener',
    mode,
    level: 'senior',
    durationMinutes: 45,
    prompt: 'Design a URL shortener.',
  };
}

/** An event that places one component, a second after the event before it. */
export function componentEvent(number: number, name = `Service ${number}`): SessionEvent {
  const id = `component-${number}`;
  return {
    version: 1,
    number,
    type: 'design-changed',
    atMs: START_MS + number * 1_000,
    elapsedMs: number * 1_000,
    label: `Add ${name}`,
    diff: {
      components: {
        [id]: {
          before: null,
          after: {
            id,
            kind: 'service',
            name,
            x: 0,
            y: number * 10,
            boundary: null,
            properties: {},
          },
        },
      },
    },
  };
}

/** Events that place one component each, numbered from `first` to `last`. */
export function componentEvents(first: number, last: number): SessionEvent[] {
  return Array.from({ length: last - first + 1 }, (_, index) => componentEvent(first + index));
}

/** A report that says nothing but its total. */
export function reportOf(total: number | null): Report {
  return {
    versions: { engine: '1', rubric: '1', pack: '1' },
    problem: 'url-shortener',
    level: 'senior',
    mode: 'practice',
    total,
    verdicts: null,
    dimensions: [],
    designScore: 0,
    findings: [],
    requirements: [],
    facts: [],
    estimates: [],
    fixes: [],
    model: null,
    restraint: null,
    stageTimes: [],
    remarks: [],
  };
}
