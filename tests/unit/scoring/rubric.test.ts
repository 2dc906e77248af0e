import { describe, expect, it } from 'vitest';
import { LEVELS } from '#shared/interview/settings';
import {
  DIMENSION_TITLES,
  DIMENSIONS,
  type Category,
  type Dimension,
  type Severity,
} from '#shared/scoring/dimensions';
import type { Finding } from '#shared/scoring/report';
import { findingOf } from '../../helpers/findings';
import { penaltySumAt, verdictAt, weightPercent } from '#shared/scoring/rubric';

function fault(severity: Severity, category: Category = 'correctness'): Finding {
  return findingOf({ title: 'Something is wrong', severity, category });
}

function grades(all: number, changed: Partial<Record<Dimension, number | null>> = {}) {
  return DIMENSIONS.map((id) => ({
    id,
    title: DIMENSION_TITLES[id],
    grade: changed[id] === undefined ? all : changed[id],
  }));
}

const times = (count: number, finding: Finding) => Array.from({ length: count }, () => finding);

describe('weights', () => {
  it('add up to a hundred at every level', () => {
    for (const level of LEVELS) {
      const sum = DIMENSIONS.reduce((total, id) => total + weightPercent(id, level), 0);
      expect(sum).toBe(100);
    }
  });

  it('move from breadth to depth as the level rises', () => {
    const architecture = LEVELS.map((level) => weightPercent('architecture', level));
    const depth = LEVELS.map((level) => weightPercent('deep-dive', level));
    expect(architecture).toEqual([...architecture].sort((one, other) => other - one));
    expect(depth).toEqual([...depth].sort((one, other) => one - other));
  });
});

describe('the verdict', () => {
  const senior = (all: number, changed = {}, findings: Finding[] = []) =>
    verdictAt('senior', grades(all, changed), findings);

  it('of a flawless answer is a strong hire with 100 points', () => {
    expect(senior(4)).toMatchObject({ total: 100, verdict: 'strong-hire', reasons: [] });
  });

  it('is a hire from 70 points, mixed from 55, and no hire below', () => {
    expect(senior(2.8)).toMatchObject({ total: 70, verdict: 'hire' });
    expect(senior(2.75).verdict).toBe('mixed');
    expect(senior(2.2)).toMatchObject({ total: 55, verdict: 'mixed' });
    expect(senior(2.1).verdict).toBe('no-hire');
  });

  it('is no strong hire with one grade below 2.5, however good the rest is', () => {
    expect(senior(4, { api: 2.25 })).toMatchObject({ verdict: 'hire' });
    expect(senior(4, { api: 2.25 }).reasons.join()).toContain('API');
  });

  it('is no hire with one grade below 1.5, however good the rest is', () => {
    expect(senior(4, { api: 1 }).verdict).toBe('mixed');
  });

  it('cannot be a hire while a blocker is open', () => {
    const result = senior(4, {}, [fault('blocker')]);
    expect(result).toMatchObject({ total: 54, verdict: 'no-hire' });
    expect(result.reasons.join()).toContain('something is wrong');
  });

  it('cannot be a hire for a senior without any depth, but can for a mid', () => {
    expect(senior(4, { 'deep-dive': 0 }).total).toBe(69);
    expect(verdictAt('mid', grades(4, { 'deep-dive': 0 }), []).total).toBe(85);
  });

  it('cannot be a hire at any level without any scope', () => {
    for (const level of LEVELS)
      expect(verdictAt(level, grades(4, { requirements: 0 }), []).total).toBeLessThanOrEqual(69);
  });

  it('leaves out what could not be graded instead of counting it as nothing', () => {
    expect(senior(4, { estimation: null }).total).toBe(100);
  });

  it('never falls below zero points', () => {
    expect(senior(0, {}, times(9, fault('blocker'))).total).toBe(0);
  });
});

describe('penalties', () => {
  const taken = (findings: Finding[], level: (typeof LEVELS)[number] = 'senior') =>
    penaltySumAt(level, findings);

  it('are 8 for a blocker, 3 for a major, 1 for a minor fault, nothing for a hint', () => {
    expect(taken([fault('blocker')])).toBe(8);
    expect(taken([fault('major')])).toBe(3);
    expect(taken([fault('minor')])).toBe(1);
    expect(taken([fault('info')])).toBe(0);
  });

  it('cost nothing for what passes, does not apply or is only asked', () => {
    for (const outcome of ['pass', 'not-applicable', 'cannot-tell', 'error'] as const)
      expect(taken([{ ...fault('blocker'), outcome }])).toBe(0);
  });

  it('take at most 24 points for all blockers', () => {
    expect(taken(times(7, fault('blocker')))).toBe(24);
  });

  it('take at most 8 points for one kind of fault and 20 for all kinds', () => {
    expect(taken(times(5, fault('major', 'security')))).toBe(8);
    const many = (['security', 'availability', 'consistency', 'operability'] as const).flatMap(
      (category) => times(4, fault('major', category)),
    );
    expect(taken(many)).toBe(20);
  });

  it('treat missing redundancy of a junior as a hint, and bad running of a staff engineer double', () => {
    expect(taken([fault('major', 'availability')], 'junior')).toBe(1);
    expect(taken([fault('minor', 'operability')], 'staff')).toBe(2);
    expect(taken([fault('minor', 'operability')], 'senior')).toBe(1);
  });
});
