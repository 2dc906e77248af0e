import { describe, expect, test } from 'vitest';
import { findingOf } from '../../helpers/findings';
import { groupFindings, marksOf } from '../../../src/renderer/features/interview/finding-groups';

describe('live findings', () => {
  test('one group for each rule, in the order of the judge', () => {
    const groups = groupFindings([
      findingOf({ rule: 'missing-required-path', severity: 'blocker', components: ['client'] }),
      findingOf({ message: 'Cache', components: ['cache'] }),
      findingOf({ message: 'Queue', components: ['queue', 'client'] }),
      findingOf({ message: 'Queue', components: ['queue'] }),
      findingOf({ rule: 'missing-timeout', outcome: 'cannot-tell', severity: 'blocker' }),
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
    const many = Array.from({ length: 8 }, (_, index) => findingOf({ rule: `rule-${index}` }));
    const groups = groupFindings([...many, findingOf({ rule: 'rule-0', severity: 'major' })]);
    expect(groups).toHaveLength(5);
    expect(groups[0]).toMatchObject({ rule: 'rule-0', severity: 'major' });
  });

  test('nothing found makes no group', () => {
    expect(groupFindings([])).toEqual([]);
  });
});
