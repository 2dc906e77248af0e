import type { Finding } from '#shared/scoring/report';

/** A small fault of no component, but for what is changed. */
export function findingOf(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'orphan-node',
    outcome: 'fail',
    severity: 'minor',
    category: 'correctness',
    title: 'A component takes part in nothing',
    message: '',
    why: '',
    fix: '',
    components: [],
    connections: [],
    answers: [],
    values: [],
    penaltyPoints: 0,
    ...changes,
  };
}
