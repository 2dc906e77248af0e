/** A function that is asked once for each key and then remembers, for as long as it lives itself. */
export function memoised<Key, Value extends NonNullable<unknown>>(
  valueOf: (key: Key) => Value,
): (key: Key) => Value {
  return remembering(new Map<Key, Value>(), valueOf);
}

/**
 * The same for as long as the program runs: what was worked out of a text is right for ever. Forgets everything when it
 * holds so many keys, so that its memory has an end.
 */
export function recalled<Value extends NonNullable<unknown>>(
  valueOf: (text: string) => Value,
  mostTexts = 2_000,
): (text: string) => Value {
  return recalledBy((text) => text, valueOf, mostTexts);
}

/** The same of anything that a text tells apart. */
export function recalledBy<Input, Value extends NonNullable<unknown>>(
  textOf: (input: Input) => string,
  valueOf: (input: Input) => Value,
  mostTexts = 2_000,
): (input: Input) => Value {
  const known = new Map<string, Value>();
  return (input) => {
    const text = textOf(input);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = valueOf(input);
    if (known.size >= mostTexts) known.clear();
    known.set(text, value);
    return value;
  };
}

/** What is worked out of an object that never changes, kept for as long as the object is. */
export function recalledOf<Key extends object, Value extends NonNullable<unknown>>(
  valueOf: (key: Key) => Value,
): (key: Key) => Value {
  return remembering(new WeakMap<Key, Value>(), valueOf);
}

/**
 * What is worked out of the object that was asked about last: for a large thing that is asked for many times before the
 * next one comes. `recalledOf` would do too, but what hangs on a weak key outlives the quick collection of garbage.
 */
export function recalledLast<Key extends object, Value extends NonNullable<unknown>>(
  valueOf: (key: Key) => Value,
): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: valueOf(key) };
    return last.value;
  };
}

/** A value that is worked out when it is first asked for. */
export function once<Value>(valueOf: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: valueOf() }).value;
}

interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remembering<Key, Value extends NonNullable<unknown>>(
  known: Memory<Key, Value>,
  valueOf: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = valueOf(key);
    known.set(key, value);
    return value;
  };
}
