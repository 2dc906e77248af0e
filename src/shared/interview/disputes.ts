import type { SessionEvent } from './events';
import type { Dispute } from './state';

/** A finding of a report, as far as a dispute must know it: judged again, the same fault is the same finding. */
interface Disputable {
  readonly rule: string;
  readonly components: readonly string[];
}

/** What was said against the finding; undefined: nothing. */
export function disputeOf(finding: Disputable, disputes: readonly Dispute[]): Dispute | undefined {
  return disputes.find((dispute) => isSame(dispute, finding));
}

/** The disputes after one more; there is one for each finding, and a note of null takes it back. */
export function withDispute(
  disputes: readonly Dispute[],
  { rule, components, note }: Extract<SessionEvent, { type: 'finding-disputed' }>,
): Dispute[] {
  const others = disputes.filter((dispute) => !isSame(dispute, { rule, components }));
  return note === null ? others : [...others, { rule, components, note }];
}

function isSame(one: Disputable, other: Disputable): boolean {
  return one.rule === other.rule && keyOf(one.components) === keyOf(other.components);
}

function keyOf(components: readonly string[]): string {
  return JSON.stringify([...components].sort());
}
