import type { Fix, Report } from './report';
import { penaltySum } from './rubric';

/** What keeps the verdict at the asked level from being higher, in the judge's words. */
function reasonsAtLevel(report: Report): readonly string[] {
  return report.verdicts?.find(({ level }) => level === report.level)?.reasons ?? [];
}

/** Below this many points a dimension is not what keeps the verdict down. */
const WORTH_NAMING_POINTS = 2;
const MOST_NAMED = 3;

/** Everything that keeps the answer from a better verdict: gates and caps, then where most points are lost. */
export function whyNotHigher(report: Report): readonly string[] {
  const lost = report.dimensions
    .flatMap(({ title, grade, weightPercent }) =>
      grade === null ? [] : [{ title, points: (weightPercent * (4 - grade)) / 4 }],
    )
    .filter(({ points }) => points >= WORTH_NAMING_POINTS)
    .sort((one, other) => other.points - one.points)
    .slice(0, MOST_NAMED)
    .map(({ title, points }) => `${title} ${signedPoints(-points)}`);
  const penalties = penaltySum(report.findings);
  return [
    ...reasonsAtLevel(report),
    ...(lost.length > 0 ? [`Most points are lost in: ${lost.join(', ')}.`] : []),
    ...(penalties > 0 ? [`The findings below cost ${signedPoints(-penalties)}.`] : []),
  ];
}

/** Totals are whole points, gains are not. */
const ROUNDING = 1;

/** What a repair does not bring at once, because something else holds the total; null: it brings all of it. */
export function heldBack({ gainPoints, totalPoints }: Fix): string | null {
  if (totalPoints === null || gainPoints - totalPoints <= ROUNDING) return null;
  return totalPoints > 0
    ? `Alone it moves the total by ${totalPoints}; the rest counts when what holds it down is mended too.`
    : 'The total moves only when what holds it down is mended too.';
}

/** Points with their sign, for a penalty or a gain: `-6`, `+2.5`. */
export function signedPoints(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded > 0 ? `+${rounded}` : `${rounded}`.replace('-', '−');
}
