/** Shorter words have too many neighbours that mean something else: "sharing" and "sharding". */
const MIN_LENGTH = 8;

export function mayBeMisspelt(word: string): boolean {
  return word.length >= MIN_LENGTH;
}

/** Whether two long words differ by one letter that is wrong, missing, too much, or swapped with the next. */
export function isTypo(one: string, other: string): boolean {
  if (!mayBeMisspelt(one) || !mayBeMisspelt(other)) return false;
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, Math.max(start, other.length - end));
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
