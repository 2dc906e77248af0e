/** What a list's quick-add field makes rows of. */

const BULLET = /^(?:[-*•–]|\d{1,3}[.)])\s+/;
/** A word may be this far from the end of a full row; a longer one is cut. */
const LONGEST_WORD = 200;

/** The lines of a pasted text that say something, without the bullets and numbers of the list they come from. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim().replace(BULLET, ''))
    .filter(Boolean);
}

/** The text in pieces that each fit a row, cut between words; nothing of it is lost. */
export function rowsOf(text: string, maxLength: number): string[] {
  const rows: string[] = [];
  let rest = text.trim();
  while (rest.length > maxLength) {
    const end = cutAt(rest, maxLength);
    rows.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest) rows.push(rest);
  return rows;
}

function cutAt(text: string, maxLength: number): number {
  const space = text.lastIndexOf(' ', maxLength);
  if (space > Math.max(0, maxLength - LONGEST_WORD)) return space;
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 1));
  return isInsidePair ? maxLength - 1 : maxLength;
}
