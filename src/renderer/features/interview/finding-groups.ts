import { groupBy } from '#shared/lib/group-by';
import type { Severity } from '#shared/scoring/dimensions';
import type { Finding } from '#shared/scoring/report';

/** What one rule says of the design, however often it says it. */
export interface FindingGroup {
  readonly rule: string;
  /** A question to the candidate, or something that is missing or wrong. */
  readonly isQuestion: boolean;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly title: string;
  /** Each once, in the judge's order. */
  readonly messages: readonly string[];
  readonly components: readonly string[];
  readonly connections: readonly string[];
}

/** As many as fit beside the canvas and into a mind that is busy with it. */
const MAX_GROUPS = 5;
const WORST_FIRST: readonly Severity[] = ['blocker', 'major', 'minor', 'info'];

/** At most five groups, one for each rule, in the judge's order: what pays most for a minute first, questions last. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return [...groupBy(findings, ({ rule, outcome }) => `${rule} ${outcome}`).values()]
    .map(toGroup)
    .slice(0, MAX_GROUPS);
}

function toGroup(findings: readonly Finding[]): FindingGroup {
  const [first] = findings;
  if (!first) throw new RangeError('A group has at least one finding.');
  return {
    rule: first.rule,
    isQuestion: first.outcome === 'cannot-tell',
    severity: findings.map(({ severity }) => severity).reduce(worse),
    title: first.title,
    messages: [...new Set(findings.map(({ message }) => message))],
    components: [...new Set(findings.flatMap(({ components }) => components))],
    connections: [...new Set(findings.flatMap(({ connections }) => connections))],
  };
}

/** For each component that a group is about, the worst severity and how many groups; a question accuses nobody. */
export function marksOf(
  groups: readonly FindingGroup[],
): Record<string, { severity: Severity; count: number }> {
  const marks: Record<string, { severity: Severity; count: number }> = {};
  for (const { isQuestion, components, ...group } of groups) {
    const severity = isQuestion ? 'info' : group.severity;
    for (const id of components) {
      const mark = (marks[id] ??= { severity, count: 0 });
      mark.count += 1;
      mark.severity = worse(mark.severity, severity);
    }
  }
  return marks;
}

function worse(one: Severity, other: Severity): Severity {
  return rank(other) < rank(one) ? other : one;
}

function rank(severity: Severity): number {
  return WORST_FIRST.indexOf(severity);
}
