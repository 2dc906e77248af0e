import type { Finding, Report } from './report';

/** One thing that differs between two judgements of the same answer. */
export interface ReportChange {
  /** `versions`: why the judgements differ at all. */
  readonly kind: 'versions' | 'total' | 'design-score' | 'grade' | 'finding';
  readonly direction: 'better' | 'worse' | 'neutral';
  readonly text: string;
}

const VERSION_TITLES = { engine: 'Rules', rubric: 'Rubric', pack: 'Problem' } as const;

/**
 * What differs when an answer is judged again: versions first, then points, grades and findings. Empty when the two
 * reports say the same.
 */
export function reportChanges(before: Report, after: Report): ReportChange[] {
  return [
    ...versionChanges(before, after),
    ...pointChanges(before, after),
    ...gradeChanges(before, after),
    ...findingChanges(before, after),
  ];
}

function versionChanges({ versions: was }: Report, { versions: is }: Report): ReportChange[] {
  return (['engine', 'rubric', 'pack'] as const).flatMap((part): ReportChange[] =>
    was[part] === is[part]
      ? []
      : [
          {
            kind: 'versions',
            direction: 'neutral',
            text: `${VERSION_TITLES[part]}: version ${was[part]} became ${is[part]}`,
          },
        ],
  );
}

function pointChanges(before: Report, after: Report): ReportChange[] {
  const changes: ReportChange[] = [];
  if (before.total !== null && after.total !== null && before.total !== after.total) {
    changes.push({
      kind: 'total',
      direction: directionOf(before.total, after.total),
      text: `Total: ${after.total} instead of ${before.total}`,
    });
  }
  if (before.designScore !== after.designScore) {
    changes.push({
      kind: 'design-score',
      direction: directionOf(before.designScore, after.designScore),
      text: `The drawing alone: ${after.designScore} instead of ${before.designScore}`,
    });
  }
  return changes;
}

function gradeChanges(before: Report, after: Report): ReportChange[] {
  return after.dimensions.flatMap(({ id, title, grade }): ReportChange[] => {
    const was = before.dimensions.find((one) => one.id === id)?.grade ?? null;
    if (was === grade) return [];
    return [
      {
        kind: 'grade',
        direction: directionOf(was ?? 0, grade ?? 0),
        text: `${title}: ${gradeText(grade)} instead of ${gradeText(was)}`,
      },
    ];
  });
}

function gradeText(grade: number | null): string {
  return grade === null ? 'not scored' : String(grade);
}

function findingChanges(before: Report, after: Report): ReportChange[] {
  const faults = ({ findings }: Report) => findings.filter(({ outcome }) => outcome === 'fail');
  const keyOf = ({ rule, components }: Finding) => `${rule} ${[...components].sort().join(' ')}`;
  const had = new Set(faults(before).map(keyOf));
  const has = new Set(faults(after).map(keyOf));
  const change = (finding: Finding, isNew: boolean): ReportChange => ({
    kind: 'finding',
    direction: isNew ? 'worse' : 'better',
    text: `${isNew ? 'Now found' : 'No longer found'}: ${finding.message}`,
  });
  return [
    ...faults(after)
      .filter((finding) => !had.has(keyOf(finding)))
      .map((finding) => change(finding, true)),
    ...faults(before)
      .filter((finding) => !has.has(keyOf(finding)))
      .map((finding) => change(finding, false)),
  ];
}

function directionOf(was: number, is: number): ReportChange['direction'] {
  return is > was ? 'better' : is < was ? 'worse' : 'neutral';
}
