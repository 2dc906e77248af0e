const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** More than any character that people write; beyond it a pile of accents is cut like anything else. */
const MAX_GRAPHEME_LENGTH = 100;

/**
 * The text if it is short enough, otherwise its beginning of at most so many UTF-16 units, without half a character at
 * the end: neither half an emoji nor a letter without its accents (Unicode grapheme clusters).
 */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const around = text.slice(0, maxLength + MAX_GRAPHEME_LENGTH);
  const end = graphemes.segment(around).containing(maxLength)?.index ?? maxLength;
  if (end > maxLength - MAX_GRAPHEME_LENGTH && end > 0) return text.slice(0, end);
  const isHalf = /[\uD800-\uDBFF]$/u.test(text.slice(0, maxLength));
  return text.slice(0, isHalf ? maxLength - 1 : maxLength);
}
