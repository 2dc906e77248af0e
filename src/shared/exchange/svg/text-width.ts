/** Advance widths of the characters from space to tilde in Inter, weight 400, in thousandths of the font size. */
const ASCII_WIDTHS = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610,
  618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601,
  590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
  679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549,
  242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
] as const;
const FIRST = 0x20;
const ELLIPSIS = '…';
const OTHERS = new Map([
  [ELLIPSIS, 864],
  ['·', 288],
  ['–', 500],
  ['—', 1000],
]);
/** Letters of other scripts; a guess on the wide side. */
const OTHER_LETTER = 660;
/** Chinese, Japanese, Korean and pictures. */
const FULL_WIDTH = 1050;
/** Heavier weights are wider, by about this much for each 100. */
const WEIGHT_GROWTH = 0.02;

export interface Type {
  readonly sizePx: number;
  readonly weight: 400 | 500 | 600;
}

/** About how wide a line of text is in Inter, in pixels. */
export function textWidth(text: string, type: Type): number {
  let width = 0;
  for (const character of text.normalize('NFC')) width += characterWidth(character);
  const growth = 1 + (WEIGHT_GROWTH * (type.weight - 400)) / 100;
  return (width / 1000) * type.sizePx * growth;
}

/** The text, cut with an ellipsis where it would be wider than the given pixels. */
export function fittedText(text: string, maxWidthPx: number, type: Type): string {
  if (textWidth(text, type) <= maxWidthPx) return text;
  const characters = [...text];
  let [shortest, longest] = [0, characters.length];
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    const part = characters.slice(0, middle).join('') + ELLIPSIS;
    if (textWidth(part, type) <= maxWidthPx) shortest = middle;
    else longest = middle - 1;
  }
  return characters.slice(0, shortest).join('').trimEnd() + ELLIPSIS;
}

function characterWidth(character: string): number {
  const plain = ASCII_WIDTHS[(character.codePointAt(0) ?? 0) - FIRST];
  if (plain !== undefined) return plain;
  const known = OTHERS.get(character);
  if (known !== undefined) return known;
  if (/[\p{Mark}\p{Cf}]/u.test(character)) return 0;
  const [base = ''] = character.normalize('NFD');
  const unaccented = ASCII_WIDTHS[(base.codePointAt(0) ?? 0) - FIRST];
  if (unaccented !== undefined) return unaccented;
  const isWide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
  return isWide.test(character) || character.length > 1 ? FULL_WIDTH : OTHER_LETTER;
}
