/** A function that is asked once for each key and then remembers, for as long as it lives itself. */
export function memoised<Key, Value extends NonNullable<unknown>>(
  valueOf: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = valueOf(key);
    known.set(key, value);
    return value;
  };
}

/** A value that is worked out when it is first asked for. */
export function once<Value>(valueOf: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: valueOf() }).value;
}
