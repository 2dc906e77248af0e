import type { Facts } from './facts';

/** What several rules ask of the same answer, worked out once for it when the first of them asks. */
export function derived<Value extends object>(
  valueOf: (facts: Facts) => Value,
): (facts: Facts) => Value {
  return (facts) => {
    const before = facts.derived.get(valueOf);
    // Only what this very function worked out is kept with it.
    if (before) return before as Value;
    const value = valueOf(facts);
    facts.derived.set(valueOf, value);
    return value;
  };
}
