import { kindAtStart } from './kind-words';
import { Problems } from './problems';
import { UNKNOWN } from './text';
import { isComment, type Token, tokensOf } from './tokens';

export type OutlineRole = 'kind' | 'key' | 'value' | 'text' | 'id' | 'mark' | 'word' | 'comment';

/** A part of a line, from `start` up to `end` (counted from 0), and what it is. */
export interface OutlineSpan {
  readonly start: number;
  readonly end: number;
  readonly role: OutlineRole;
}

/** The words that say something about a component, boundary or connection besides its name. */
const WORDS = new Set([
  ...['at', 'size', 'locked', 'unlocked', 'as'],
  ...['sync', 'async', 'replicate', 'any', 'read', 'write'],
]);
const VALUE = new RegExp(`^(?:true|false|${UNKNOWN}|[+-]?\\.?\\d[\\d.,xe+-]*)$`, 'u');

/** The parts of a line that are not plain names, from left to right: for colouring an outline. */
export function outlineSpans(text: string): readonly OutlineSpan[] {
  const tokens = tokensOf({ number: 1, text }, new Problems()) ?? [];
  const isSetting = tokens[1]?.type === 'equals';
  const isConnection = tokens.some(({ type }) => type === 'arrow');
  const kind = isSetting || isConnection ? null : kindAtStart(tokens);
  const spans = tokens.flatMap((token, index): readonly OutlineSpan[] => {
    const role = roleOf(token);
    const { start, end } = token;
    if (isSetting && index === 0) return [{ start, end, role: 'key' }];
    if (kind && index < kind.length) return [{ start, end, role: 'kind' }];
    return role ? [{ start, end, role }] : [];
  });
  return [...spans, ...tailSpans(text, tokens.at(-1))];
}

function roleOf({ type, text }: Token): OutlineRole | null {
  if (type === 'word') return WORDS.has(text) ? 'word' : VALUE.test(text) ? 'value' : null;
  return type === 'text' || type === 'id' ? type : 'mark';
}

function tailSpans(text: string, last: Token | undefined): readonly OutlineSpan[] {
  const start = last?.end ?? 0;
  const comment = commentStart(text, start);
  const spans: OutlineSpan[] = [];
  if (last?.type === 'equals' || last?.type === 'colon') {
    const written = text.slice(start, comment);
    const begin = start + (written.length - written.trimStart().length);
    const end = start + written.trimEnd().length;
    if (end > begin)
      spans.push({ start: begin, end, role: last.type === 'equals' ? 'value' : 'text' });
  }
  if (comment < text.length) spans.push({ start: comment, end: text.length, role: 'comment' });
  return spans;
}

function commentStart(text: string, start: number): number {
  let isQuoted = false;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '"' && text[index - 1] !== '\\') isQuoted = !isQuoted;
    if (!isQuoted && isComment(text, index)) return index;
  }
  return text.length;
}
