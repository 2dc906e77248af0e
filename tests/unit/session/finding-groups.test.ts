import type { Finding } from '#shared/scoring/report';
import { describe, expect, test } from 'vitest';
import { groupFindings, marksOf } from '../../../src/renderer/features/interview/finding-groups';

const finding = (changes: Partial<Finding>): Finding => ({
  rule: 'orphan-node',
  outcome: 'fail',
  severity: 'minor',
  category: 'correctness',
  title: 'A component takes part in nothing',
  message: 'Cache',
  why: '',
  fix: '',
  components: [],
  connections: [],
  answers: [],
  values: [],
  penaltyPoints: 0,
  ...changes,
});

describe('live findings', () => {
  test('one group for each rule, worst first, questions last', () => {
    const groups = groupFindings([
      finding({ message: 'Cache', components: ['cache'] }),
      finding({ rule: 'missing-timeout', outcome: 'cannot-tell', severity: 'blocker' }),
      finding({ rule: 'missing-required-path', severity: 'blocker', components: ['client'] }),
      finding({ message: 'Queue', components: ['queue', 'client'] }),
      finding({ message: 'Queue', components: ['queue'] }),
    ]);
    expect(groups.map(({ rule }) => rule)).toEqual([
      'missing-required-path',
      'orphan-node',
      'missing-timeout',
    ]);
    expect(groups[1]).toMatchObject({
      messages: ['Cache', 'Queue'],
      components: ['cache', 'queue', 'client'],
    });
    expect(marksOf(groups)).toEqual({
      client: { severity: 'blocker', count: 2 },
      cache: { severity: 'minor', count: 1 },
      queue: { severity: 'minor', count: 1 },
    });
  });

  test('the worst severity of a rule counts, and no more than five groups are shown', () => {
    const many = Array.from({ length: 8 }, (_, index) => finding({ rule: `rule-${index}` }));
    const groups = groupFindings([...many, finding({ rule: 'rule-7', severity: 'major' })]);
    expect(groups).toHaveLength(5);
    expect(groups[0]).toMatchObject({ rule: 'rule-7', severity: 'major' });
  });

  test('nothing found makes no group', () => {
    expect(groupFindings([])).toEqual([]);
  });
});
