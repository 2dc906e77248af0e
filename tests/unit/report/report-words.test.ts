import { describe, expect, it } from 'vitest';
import { gradeTone, verdictSentence } from '../../../src/renderer/features/report/report-words';
import { signedPoints, whyNotHigher } from '#shared/scoring/why-not-higher';
import { findingOf } from '../../helpers/findings';
import type { Dimension, Verdict } from '#shared/scoring/dimensions';
import { LEVELS, type Level } from '#shared/interview/settings';
import type { Report } from '#shared/scoring/report';
import { reportOf } from '../../helpers/component-events';

function reportWith(level: Level, verdicts: Record<Level, Verdict> | null): Report {
  return {
    ...reportOf(60),
    level,
    verdicts:
      verdicts &&
      LEVELS.map((each) => ({
        level: each,
        total: 60,
        verdict: verdicts[each],
        reasons: [`Reason at ${each}.`],
      })),
  };
}

describe('the first line of a report', () => {
  it.each<[string, Level, Record<Level, Verdict>, string]>([
    [
      'names both levels when the answer falls short of the asked one',
      'senior',
      { junior: 'strong-hire', mid: 'hire', senior: 'mixed', staff: 'no-hire' },
      'Would pass as mid, not yet as senior',
    ],
    [
      'names the asked level when it is reached',
      'senior',
      { junior: 'hire', mid: 'hire', senior: 'hire', staff: 'mixed' },
      'Would pass as senior',
    ],
    [
      'names a higher level when that is reached too',
      'mid',
      { junior: 'hire', mid: 'hire', senior: 'hire', staff: 'mixed' },
      'Would pass as senior',
    ],
    [
      'speaks of the asked level when none is reached',
      'mid',
      { junior: 'mixed', mid: 'no-hire', senior: 'no-hire', staff: 'no-hire' },
      'Would not pass yet as mid',
    ],
  ])('%s', (_name, level, verdicts, sentence) => {
    expect(verdictSentence(reportWith(level, verdicts))).toBe(sentence);
  });

  it('promises nothing for a drawing without answers', () => {
    const report = reportWith('senior', null);
    expect(verdictSentence(report)).toBe('A drawing alone has no verdict');
    expect(whyNotHigher(report)).toEqual([]);
  });

  it('gives the reasons of the asked level only', () => {
    const verdicts = { junior: 'hire', mid: 'hire', senior: 'mixed', staff: 'no-hire' } as const;
    expect(whyNotHigher(reportWith('senior', verdicts))).toEqual(['Reason at senior.']);
  });

  it('names where most points are lost, and what the findings cost', () => {
    const grade = (id: Dimension, title: string, of4: number | null, weightPercent: number) => ({
      id,
      title,
      grade: of4,
      weightPercent,
      evidence: [],
    });
    const report: Report = {
      ...reportWith('senior', null),
      dimensions: [
        grade('api', 'API', 0, 5),
        grade('deep-dive', 'Deep dive', 1, 20),
        grade('failure', 'Failure', 3.5, 14),
        grade('estimation', 'Estimation', null, 10),
      ],
      findings: [findingOf({ penaltyPoints: 3 }), findingOf({ penaltyPoints: 1 })],
    };
    expect(whyNotHigher(report)).toEqual([
      'Most points are lost in: Deep dive −15, API −5.',
      'The findings below cost −4.',
    ]);
  });
});

it.each([
  [-6, '−6'],
  [2.54, '+2.5'],
  [0, '0'],
])('writes %d points as %s', (points, text) => {
  expect(signedPoints(points)).toBe(text);
});

it.each([
  [null, 'neutral'],
  [0, 'bad'],
  [1.5, 'warn'],
  [2.5, 'good'],
  [4, 'good'],
] as const)('shows a grade of %s as %s', (grade, tone) => {
  expect(gradeTone(grade)).toBe(tone);
});
