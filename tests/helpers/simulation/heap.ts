/** Items by a number, the smallest first. */
export class Heap<Item> {
  readonly #items: { readonly at: number; readonly item: Item }[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** The smallest number; Infinity when empty. */
  get first(): number {
    return this.#items[0]?.at ?? Infinity;
  }

  push(at: number, item: Item): void {
    const items = this.#items;
    let place = items.length;
    items.push({ at, item });
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = items[above];
      if (!parent || parent.at <= at) break;
      items[place] = parent;
      place = above;
    }
    items[place] = { at, item };
  }

  pop(): { readonly at: number; readonly item: Item } | null {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last) return null;
    if (items.length === 0) return top;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      const smaller = (items[right]?.at ?? Infinity) < (items[left]?.at ?? Infinity) ? right : left;
      const child = items[smaller];
      if (!child || child.at >= last.at) break;
      items[place] = child;
      place = smaller;
    }
    items[place] = last;
    return top;
  }
}
