/** Sums that begin at 0. A plain array: there are many and most are short, which costs typed arrays more. */
export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}
