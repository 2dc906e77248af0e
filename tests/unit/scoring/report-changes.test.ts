import { describe, expect, it } from 'vitest';
import type { Report } from '#shared/scoring/report';
import { reportChanges } from '#shared/scoring/report-changes';
import { reportOf } from '../../helpers/component-events';
import { findingOf } from '../../helpers/findings';

const BEFORE: Report = {
  ...reportOf(60),
  designScore: 70,
  dimensions: [{ id: 'api', title: 'API', grade: 2, weightPercent: 10, evidence: [] }],
  findings: [
    findingOf({ rule: 'spof-node', components: ['b', 'a'], message: 'Gone' }),
    findingOf({ rule: 'no-dlq', components: ['queue'], message: 'Stays' }),
  ],
};

describe('judging an answer again', () => {
  it('changes nothing when nothing changed', () => {
    expect(reportChanges(BEFORE, BEFORE)).toEqual([]);
  });

  it('takes the same components in another order for the same finding', () => {
    const findings = [findingOf({ rule: 'spof-node', components: ['a', 'b'] }), ...BEFORE.findings];
    expect(reportChanges(BEFORE, { ...BEFORE, findings })).toEqual([]);
  });

  it('names versions first, then points, grades and findings', () => {
    const after: Report = {
      ...BEFORE,
      versions: { engine: '2', rubric: '1', pack: '1' },
      total: 65,
      designScore: 68,
      dimensions: [{ id: 'api', title: 'API', grade: 3, weightPercent: 10, evidence: [] }],
      findings: [
        findingOf({ rule: 'no-dlq', components: ['queue'], message: 'Stays' }),
        findingOf({ rule: 'node-hot', components: ['c'], message: 'New' }),
      ],
    };
    expect(reportChanges(BEFORE, after).map(({ direction, text }) => [direction, text])).toEqual([
      ['neutral', 'Rules: version 1 became 2'],
      ['better', 'Total: 65 instead of 60'],
      ['worse', 'The drawing alone: 68 instead of 70'],
      ['better', 'API: 3 instead of 2'],
      ['worse', 'Now found: New'],
      ['better', 'No longer found: Gone'],
    ]);
  });
});
