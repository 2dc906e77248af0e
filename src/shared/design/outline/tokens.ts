import type { OutlinePlace, Problems } from './problems';

/** `word` and `text` (in quotation marks) name things, `id` stands after a `#`; the rest is punctuation. */
export type TokenType = 'word' | 'text' | 'id' | 'arrow' | 'equals' | 'colon';

export interface Token extends OutlinePlace {
  readonly type: TokenType;
  /** Without quotation marks, escapes and `#`. */
  readonly text: string;
  /** Where it starts and ends in its line, counted from 0. */
  readonly start: number;
  readonly end: number;
}

/** One line, to be taken apart from left to right. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

const BLANK = /\s/u;
const ARROW = /-{1,3}>{1,2}|→/uy;
const PLAIN_ID = /[^\s":]+/uy;
const WORD = /(?:(?!-{1,3}>|→)[^\s"=:]|:(?!\s|$))+/uy;

/**
 * The tokens of a line up to its comment, its label or its value; null, with a problem, when its quotation marks are
 * broken.
 */
export function tokensOf(line: Line, problems: Problems): readonly Token[] | null {
  const tokens: Token[] = [];
  const { text } = line;
  let start = 0;
  while (start < text.length) {
    if (BLANK.test(text[start] ?? '')) {
      start += 1;
      continue;
    }
    if (isComment(text, start)) break;
    const token = tokenAt(line, start, problems);
    if (!token) return null;
    tokens.push(token);
    start = token.end;
    // What follows is a label or a value, and taken as it stands.
    if (token.type === 'colon') break;
    if (token.type === 'equals' && tokens.length === 2) break;
  }
  return tokens;
}

/** A `#` with a blank after it, or with nothing before it in its line. */
export function isComment(text: string, start: number): boolean {
  if (text[start] !== '#') return false;
  const next = text[start + 1];
  const isAfterBlank = start === 0 || BLANK.test(text[start - 1] ?? '');
  if (next === undefined || BLANK.test(next)) return isAfterBlank;
  return text.slice(0, start).trim() === '';
}

function tokenAt(line: Line, start: number, problems: Problems): Token | null {
  const { text } = line;
  const token = (type: TokenType, end: number, content = text.slice(start, end)): Token => ({
    type,
    text: content,
    start,
    end,
    line: line.number,
    column: start + 1,
  });
  const character = text[start];
  if (character === '"') {
    const part = quotedPart(line, start, problems);
    return part && token('text', part.end, part.text);
  }
  if (character === '=') return token('equals', start + 1);
  if (character === ':' && (start + 1 === text.length || BLANK.test(text[start + 1] ?? ''))) {
    return token('colon', start + 1);
  }
  if (character === '#' && text[start + 1] === '"') {
    const part = quotedPart(line, start + 1, problems);
    return part && token('id', part.end, part.text);
  }
  const arrow = matchAt(ARROW, text, start);
  if (arrow !== null) return token('arrow', start + arrow.length);
  if (character === '#') {
    const id = matchAt(PLAIN_ID, text, start + 1) ?? '';
    return token('id', start + 1 + id.length, id);
  }
  const word = matchAt(WORD, text, start) ?? text[start] ?? '';
  return token('word', start + word.length, word);
}

function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

/** The text in the quotation marks that open at `start`, and where it ends; null, with a problem, when it is broken. */
export function quotedPart(
  line: Line,
  start: number,
  problems: Problems,
): { readonly text: string; readonly end: number } | null {
  const { text, number } = line;
  let end = start + 1;
  while (end < text.length && text[end] !== '"') {
    if (text[end] !== '\\') {
      end += 1;
      continue;
    }
    const escape = matchAt(ESCAPE, text, end);
    if (escape === null) {
      problems.add(
        { line: number, column: end + 1 },
        'a backslash stands before one of " \\ n r t or u and four hexadecimal digits; write two for the backslash itself',
      );
      return null;
    }
    end += escape.length;
  }
  if (end >= text.length) {
    problems.add(
      { line: number, column: start + 1 },
      'these quotation marks are not closed; write " at the end of the text',
    );
    return null;
  }
  const raw = text.slice(start, end + 1);
  // Characters that JSON wants escaped are taken as they are.
  const escaped = raw.replace(
    /[\u0000-\u001f]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { text: JSON.parse(escaped) as string, end: end + 1 };
}

/** What stands between a colon or an equals sign and the end of the line or its comment. */
export interface Tail extends OutlinePlace {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The tail of a line from `start` on; null, with a problem, when its quotation marks are broken. */
export function tailOf(line: Line, start: number, problems: Problems): Tail | null {
  const { text, number } = line;
  let begin = start;
  while (begin < text.length && BLANK.test(text[begin] ?? '')) begin += 1;
  const place = { line: number, column: begin + 1 };
  if (text[begin] === '"') {
    const part = quotedPart(line, begin, problems);
    if (!part) return null;
    const rest = text.slice(part.end).search(/\S/u);
    if (rest !== -1 && !isComment(text, part.end + rest)) {
      problems.add(
        { line: number, column: part.end + rest + 1 },
        'nothing can follow a text in quotation marks; write \\" for a quotation mark in it',
      );
      return null;
    }
    return { ...place, text: part.text, isQuoted: true };
  }
  const comment = /(?:^|\s)#(?:\s|$)/u.exec(hideQuoted(text.slice(start)));
  const end = comment ? Math.max(begin, start + comment.index) : text.length;
  return { ...place, text: text.slice(begin, end).trimEnd(), isQuoted: false };
}

/** In a list, a `#` in quotation marks is no comment. */
function hideQuoted(tail: string): string {
  if (!tail.trimStart().startsWith('[')) return tail;
  return tail.replace(/"(?:\\.|[^"\\])*"/gu, (part) => '"'.repeat(part.length));
}
