/** Gives the element made last for a record as long as the record and everything it was made from are the same. */
export function createKeeper<Element>() {
  const kept = new WeakMap<
    object,
    { readonly from: readonly unknown[]; readonly element: Element }
  >();
  return (record: object, from: readonly unknown[], make: () => Element): Element => {
    const known = kept.get(record);
    if (known && isSameList(known.from, from)) return known.element;
    const element = make();
    kept.set(record, { from, element });
    return element;
  };
}

export function keepSameList<Element>() {
  let last: Element[] = [];
  return (list: Element[]): Element[] => {
    if (!isSameList(last, list)) last = list;
    return last;
  };
}

export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
