import type { Facts } from './facts';

/** What several rules ask of the same answer, worked out once for it when the first of them asks. */
export function derived<Value extends object>(
  valueOf: (facts: Facts) => Value,
): (facts: Facts) => Value {
  // Facts are extended while the rules run; their paths stay the same object, and belong to one answer.
  const known = new WeakMap<Facts['paths'], Value>();
  return (facts) => {
    const before = known.get(facts.paths);
    if (before) return before;
    const value = valueOf(facts);
    known.set(facts.paths, value);
    return value;
  };
}
