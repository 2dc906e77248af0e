import type { Level } from '../interview/settings';
import { RULES } from './catalog';
import { DIMENSION_TITLES, DIMENSIONS, type Dimension } from './dimensions';
import { BEST_GRADE, gradeFrom, type Grade } from './grade/grade';
import type { Finding, Fix } from './report';
import { penaltySum, penaltySumAt, verdictAt, weightPercent, withPenalties } from './rubric';

const SHOWN = 3;
const SMALLEST_GAIN = 0.5;

interface Standing {
  readonly level: Level;
  readonly grades: ReadonlyMap<Dimension, Grade>;
  readonly findings: readonly Finding[];
}

/** The repairs that bring most points for a minute of work. */
export function cheapestFixes(standing: Standing): Fix[] {
  const fixes = [...ruleFixes(standing), ...gradeFixes(standing)].filter(
    ({ gainPoints }) => gainPoints >= SMALLEST_GAIN,
  );
  return fixes
    .sort(
      (one, other) =>
        other.gainPoints / other.effortMinutes - one.gainPoints / one.effortMinutes ||
        other.gainPoints - one.gainPoints ||
        (one.source < other.source ? -1 : 1),
    )
    .slice(0, SHOWN);
}

/** Faults in the order in which mending them pays: points for a minute of work, rule by rule; questions after them. */
export function byGainPerMinute(findings: readonly Finding[], level: Level): Finding[] {
  const charged = withPenalties(findings, level);
  const gains = new Map(
    RULES.map(({ id, fixMinutes }) => {
      const faults = charged.filter(({ rule, outcome }) => rule === id && outcome === 'fail');
      return [id, penaltySum(faults) / (fixMinutes * Math.max(1, faults.length))];
    }),
  );
  const rank = ({ rule, outcome }: Finding) => (outcome === 'fail' ? (gains.get(rule) ?? 0) : -1);
  return [...charged].sort((one, other) => rank(other) - rank(one));
}

/** Everything that one rule finds is one repair: the same thing is done in several places. */
function ruleFixes({ level, grades, findings }: Standing): Fix[] {
  const charged = penaltySumAt(level, findings);
  const total = totalWith(level, grades, findings);
  return RULES.flatMap((rule): Fix[] => {
    const faults = findings.filter(
      (finding) => finding.rule === rule.id && finding.outcome === 'fail',
    );
    if (faults.length === 0) return [];
    const left = findings.filter((finding) => !faults.includes(finding));
    const saved = charged - penaltySumAt(level, left);
    const totalPoints = isGraded(grades) ? totalWith(level, grades, left) - total : null;
    const details = faults.map(({ message, fix }) => `${message} ${fix}`);
    return [
      {
        // What will be true then reads as something to do; the fault stands among the findings.
        title: rule.title.pass,
        detail: [...new Set(details)].slice(0, 3).join('\n'),
        gainPoints: Math.max(saved, totalPoints ?? 0),
        totalPoints,
        effortMinutes: rule.fixMinutes * faults.length,
        source: rule.id,
      },
    ];
  });
}

function gradeFixes({ level, grades, findings }: Standing): Fix[] {
  const total = totalWith(level, grades, findings);
  return DIMENSIONS.flatMap((dimension): Fix[] => {
    const result = grades.get(dimension);
    if (!result || result.grade === null) return [];
    return result.parts.flatMap((part, index): Fix[] => {
      if (!part.advice) return [];
      const mended = result.parts.map((one, place) =>
        place === index ? { ...one, earned: one.possible } : one,
      );
      const better = (gradeFrom(mended).grade ?? 0) - (gradeFrom(result.parts).grade ?? 0);
      const grade = Math.min(BEST_GRADE, (result.grade ?? 0) + better);
      const after = new Map(grades).set(dimension, { ...result, grade });
      return [
        {
          title: part.advice.title,
          detail: part.advice.detail,
          gainPoints: rounded((weightPercent(dimension, level) * better) / BEST_GRADE),
          totalPoints: isGraded(grades) ? totalWith(level, after, findings) - total : null,
          effortMinutes: part.advice.effortMinutes,
          source: dimension,
        },
      ];
    });
  });
}

/** A drawing outside a session has one grade and no total. */
function isGraded(grades: Standing['grades']): boolean {
  return [...grades.values()].filter(({ grade }) => grade !== null).length > 1;
}

function totalWith(
  level: Level,
  grades: ReadonlyMap<Dimension, Grade>,
  findings: readonly Finding[],
): number {
  const dimensions = DIMENSIONS.map((id) => ({
    id,
    title: DIMENSION_TITLES[id],
    grade: grades.get(id)?.grade ?? null,
  }));
  return verdictAt(level, dimensions, findings).total;
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
