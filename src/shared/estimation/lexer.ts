/** A piece of an expression as it was typed. */
export type Lexeme =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'word'; readonly text: string }
  /** A line that the sheet knows, by its key. */
  | { readonly kind: 'name'; readonly text: string; readonly key: string }
  | { readonly kind: 'sign'; readonly text: string };

/** How a line's name is found in expressions. */
export interface NamePattern {
  readonly key: string;
  readonly pattern: RegExp;
}

/** An expression that cannot be computed, with words for the person who typed it. */
export class ExpressionError extends Error {}

const WORD = /[\p{L}_][\p{L}\p{N}_]*/uy;
const GROUPED_NUMBER =
  /\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d+)?|\d{1,3}(?:[ _']\d{3})+(?![\d])(?:\.\d+)?/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?![\d.])/y;
const NUMBER_LIKE = /[\d.]+/y;
const SIGN = /\*\*|->|[-+*/^(),%$]/y;
const FUNCTION_CALL = /(?:max|min|log)\s*$/i;

/** The key under which a line is known: lower case, words joined by underscores. */
export function nameKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/)
    .join('_');
}

/** The pieces of an expression; `names` are those of the lines that it may use. */
export function lex(expression: string, names: readonly NamePattern[]): Lexeme[] {
  const text = plainSigns(expression);
  const lexemes: Lexeme[] = [];
  const calls: boolean[] = [];
  let index = 0;
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = index;
    return pattern.exec(text)?.[0] ?? null;
  };
  const take = (lexeme: Lexeme) => {
    lexemes.push(lexeme);
    index += lexeme.text.length;
  };
  while (index < text.length) {
    if (text[index] === ' ') {
      index += 1;
      continue;
    }
    const isInCall = calls.at(-1) === true;
    const grouped = isInCall ? null : match(GROUPED_NUMBER);
    const number = grouped ?? match(NUMBER);
    if (number) {
      take({ kind: 'number', text: number, value: Number(number.replace(/[, _']/g, '')) });
      if (!isInCall && /^,\d/.test(text.slice(index)))
        throw new ExpressionError(
          `Write decimals with a point: “${number}.${text.slice(index + 1).match(/^\d+/)?.[0] ?? ''}”.`,
        );
      continue;
    }
    const name = names
      .map(({ key, pattern }) => ({ key, text: match(pattern) }))
      .find((one) => one.text);
    if (name?.text) {
      take({ kind: 'name', text: name.text, key: name.key });
      continue;
    }
    const word = match(WORD);
    if (word) {
      take({ kind: 'word', text: word });
      continue;
    }
    const sign = match(SIGN);
    if (!sign && /[\d.]/.test(text[index] ?? ''))
      throw new ExpressionError(`“${match(NUMBER_LIKE)}” is not a number.`);
    if (!sign)
      throw new ExpressionError(
        `“${text.slice(index, index + 1)}” does not belong in an expression.`,
      );
    if (sign === '(') calls.push(FUNCTION_CALL.test(text.slice(0, index)));
    if (sign === ')') calls.pop();
    take({ kind: 'sign', text: sign });
  }
  return lexemes;
}

function plainSigns(expression: string): string {
  return expression
    .normalize('NFKC')
    .replace(/\s/gu, ' ')
    .replace(/[×·⋅∙]/gu, '*')
    .replace(/[÷∕⁄]/gu, '/')
    .replace(/[−–—]/gu, '-')
    .replace(/→/gu, '->')
    .replace(/[µμ]/gu, 'u')
    .replace(/[’`]/gu, "'")
    .replace(/^\s*[~≈=]+/u, '');
}

/** Longer names first, so that "peak reads" wins over "peak". Between their words stand spaces, underscores or a hyphen. */
export function namePatterns(keys: readonly string[]): NamePattern[] {
  return [...keys]
    .sort((one, other) => other.length - one.length)
    .map((key) => ({
      key,
      pattern: new RegExp(`${key.split('_').join('(?:[ _]+|-)')}(?![\\p{L}\\p{N}_])`, 'iuy'),
    }));
}
