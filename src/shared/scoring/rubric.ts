import type { Level } from '../interview/settings';
import type { Category, Dimension, Severity, Verdict } from './dimensions';
import type { DimensionResult, Finding, VerdictResult } from './report';

/**
 * What counts how much: the only place that knows weights, penalties, caps and gates. Rules find, grades measure, this
 * decides. Sources: the coach's rubric, sections 2.1 and 2.2, with the caps decided later.
 */

/** Percent of the total by level; each row adds up to 100. */
const WEIGHTS: Readonly<Record<Level, Readonly<Record<Dimension, number>>>> = {
  junior: weights(15, 10, 10, 10, 30, 10, 10, 5),
  mid: weights(15, 10, 8, 10, 25, 15, 10, 7),
  senior: weights(15, 10, 5, 8, 18, 20, 14, 10),
  staff: weights(15, 8, 4, 5, 13, 20, 20, 15),
};

const PENALTY: Readonly<Record<Severity, number>> = { blocker: 8, major: 3, minor: 1, info: 0 };
const MAX_BLOCKERS = 24;
const MAX_PER_CATEGORY = 8;
const MAX_MAJOR_AND_MINOR = 20;

const STRONG_HIRE = { total: 85, grade: 2.5 };
const HIRE = { total: 70, grade: 1.5 };
const MIXED = { total: 55 };
const CAP_WITH_BLOCKER = 54;
const CAP_WITHOUT_DEPTH = 69;
const CAP_WITHOUT_SCOPE = 69;
const LEVELS_THAT_NEED_DEPTH: readonly Level[] = ['senior', 'staff'];

function weights(
  requirements: number,
  estimation: number,
  api: number,
  dataModel: number,
  architecture: number,
  deepDive: number,
  failure: number,
  tradeOffs: number,
): Record<Dimension, number> {
  return {
    requirements,
    estimation,
    api,
    'data-model': dataModel,
    architecture,
    'deep-dive': deepDive,
    failure,
    'trade-offs': tradeOffs,
  };
}

export function weightPercent(dimension: Dimension, level: Level): number {
  return WEIGHTS[level][dimension];
}

/**
 * The findings with what each takes from the total at the level: blockers up to 24 in all, the others up to 8 a
 * category and 20 in all. Where a cap is reached, the first findings are charged.
 */
export function withPenalties(findings: readonly Finding[], level: Level): Finding[] {
  const charge = chargeAt(level);
  return findings.map((finding) => ({ ...finding, penaltyPoints: charge(finding) }));
}

/** What they take from the total at the level together. */
export function penaltySumAt(level: Level, findings: readonly Finding[]): number {
  const charge = chargeAt(level);
  return findings.reduce((sum, finding) => sum + charge(finding), 0);
}

/** What each finding takes, given those that it was asked of before. */
function chargeAt(level: Level): (finding: Finding) => number {
  let blockers = 0;
  let others = 0;
  const byCategory = new Map<Category, number>();
  return (finding) => {
    if (finding.outcome !== 'fail') return 0;
    const price = priceOf(finding, level);
    if (finding.severity === 'blocker') {
      const points = Math.min(price, MAX_BLOCKERS - blockers);
      blockers += points;
      return points;
    }
    const spent = byCategory.get(finding.category) ?? 0;
    const points = Math.min(price, MAX_PER_CATEGORY - spent, MAX_MAJOR_AND_MINOR - others);
    others += points;
    byCategory.set(finding.category, spent + points);
    return points;
  };
}

/** Availability and scale are no more than a hint for a junior; running costs and operation weigh double for staff. */
function priceOf({ severity, category }: Finding, level: Level): number {
  const isAboutScale = category === 'availability' || category === 'scalability';
  if (level === 'junior' && severity === 'major' && isAboutScale) return PENALTY.minor;
  const isAboutRunning = category === 'cost' || category === 'operability';
  if (level === 'staff' && severity === 'minor' && isAboutRunning) return 2 * PENALTY.minor;
  return PENALTY[severity];
}

/** What findings that know their penalties take from the total. */
export function penaltySum(findings: readonly Finding[]): number {
  return findings.reduce((sum, { penaltyPoints }) => sum + penaltyPoints, 0);
}

/** The total at a level and what it would mean there. Findings come without the penalties of another level. */
export function verdictAt(
  level: Level,
  dimensions: readonly Pick<DimensionResult, 'id' | 'title' | 'grade'>[],
  findings: readonly Finding[],
): VerdictResult {
  const earned = weightedGrades(level, dimensions);
  const caps = capsFor(level, dimensions, findings);
  const total = rounded(
    Math.max(
      0,
      Math.min(earned - penaltySumAt(level, findings), ...caps.map(({ total: cap }) => cap)),
    ),
  );
  const { verdict, reasons } = verdictFor(total, dimensions);
  return { level, total, verdict, reasons: [...caps.map(({ reason }) => reason), ...reasons] };
}

function weightedGrades(
  level: Level,
  dimensions: readonly Pick<DimensionResult, 'id' | 'grade'>[],
): number {
  const scored = dimensions.flatMap(({ id, grade }) =>
    grade === null ? [] : [{ weight: WEIGHTS[level][id], grade }],
  );
  const possible = scored.reduce((sum, { weight }) => sum + weight, 0);
  if (possible === 0) return 0;
  const earned = scored.reduce((sum, { weight, grade }) => sum + (weight * grade) / 4, 0);
  return (100 * earned) / possible;
}

function capsFor(
  level: Level,
  dimensions: readonly Pick<DimensionResult, 'id' | 'grade'>[],
  findings: readonly Finding[],
): { total: number; reason: string }[] {
  const isZero = (dimension: Dimension) =>
    dimensions.some(({ id, grade }) => id === dimension && grade === 0);
  const blockers = findings.filter(
    ({ outcome, severity }) => outcome === 'fail' && severity === 'blocker',
  );
  const caps: { total: number; reason: string }[] = [];
  if (blockers.length > 0) {
    const titles = [...new Set(blockers.map(({ title }) => title.toLowerCase()))];
    caps.push({
      total: CAP_WITH_BLOCKER,
      reason: `Not above ${CAP_WITH_BLOCKER} while a blocker is open: ${titles.join(', ')}.`,
    });
  }
  if (LEVELS_THAT_NEED_DEPTH.includes(level) && isZero('deep-dive')) {
    caps.push({
      total: CAP_WITHOUT_DEPTH,
      reason: `Not above ${CAP_WITHOUT_DEPTH} at this level without any depth.`,
    });
  }
  if (isZero('requirements')) {
    caps.push({
      total: CAP_WITHOUT_SCOPE,
      reason: `Not above ${CAP_WITHOUT_SCOPE} without any scope.`,
    });
  }
  return caps;
}

function verdictFor(
  total: number,
  dimensions: readonly Pick<DimensionResult, 'title' | 'grade'>[],
): { verdict: Verdict; reasons: string[] } {
  const below = (grade: number) =>
    dimensions.filter((one) => one.grade !== null && one.grade < grade).map(({ title }) => title);
  const weakForStrong = below(STRONG_HIRE.grade);
  const weakForHire = below(HIRE.grade);
  if (total >= STRONG_HIRE.total && weakForStrong.length === 0)
    return { verdict: 'strong-hire', reasons: [] };
  if (total >= HIRE.total && weakForHire.length === 0) {
    return {
      verdict: 'hire',
      reasons:
        total >= STRONG_HIRE.total
          ? [`A strong hire has no grade below ${STRONG_HIRE.grade}: ${weakForStrong.join(', ')}.`]
          : [],
    };
  }
  return {
    verdict: total >= MIXED.total ? 'mixed' : 'no-hire',
    reasons:
      total >= HIRE.total
        ? [`A hire has no grade below ${HIRE.grade}: ${weakForHire.join(', ')}.`]
        : [],
  };
}

/** Whole points: a tenth of a point would claim a precision that the rubric does not have. */
function rounded(points: number): number {
  return Math.round(points);
}
