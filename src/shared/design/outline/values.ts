import { quote } from '../file/remarks';
import { valueProblem } from '../kinds/accepts';
import type { PropertySpec } from '../kinds/kind';
import { type PropertyValue, PropertyValueSchema } from '../schema';
import type { Problems } from './problems';
import { isBarePropertyId, numberIn, numberText, quoted, tailText, UNKNOWN } from './text';
import { type Line, quotedPart, type Tail } from './tokens';

/**
 * A property as `id = value`. What the kind does not know or would not accept is written with its id in quotation
 * marks, which are read without a check.
 */
export function propertyText(
  id: string,
  value: PropertyValue,
  spec: PropertySpec | undefined,
): string {
  const isKnown = spec !== undefined && isBarePropertyId(id) && valueProblem(spec, value) === null;
  const written = typeof value === 'string' && !isKnown ? quoted(value) : valueText(value);
  return `${isKnown ? id : quoted(id)} = ${written}`;
}

function valueText(value: PropertyValue): string {
  if (value === null) return UNKNOWN;
  if (typeof value === 'string') return tailText(value);
  if (typeof value === 'number') return numberText(value);
  return Array.isArray(value) ? listText(value) : String(value);
}

const BARE_ITEM = /^[^\s,\]["#][^,\]"#]*$/u;

/** Names in brackets: `[link, user]`. */
export function listText(items: readonly string[]): string {
  const texts = items.map((item) =>
    BARE_ITEM.test(item) && tailText(item) === item ? item : quoted(item),
  );
  return `[${texts.join(', ')}]`;
}

/**
 * The value that was written, as the property wants it: for a property that is a text, `12` is a text. Without a
 * specification it is what it looks like. undefined, with a problem, when it does not fit.
 */
export function readValue(
  tail: Tail,
  spec: PropertySpec | null,
  problems: Problems,
): PropertyValue | undefined {
  if (tail.text === '' && !tail.isQuoted) {
    problems.add(tail, 'after the "=" stands a value; write unknown where nobody knows it');
    return undefined;
  }
  const value = tail.isQuoted ? quotedValue(tail, spec) : bareValue(tail, spec, problems);
  if (value === undefined) return undefined;
  const trouble = spec ? valueProblem(spec, value) : null;
  if (trouble !== null) {
    problems.add(tail, `${quote(value)} ${trouble}`);
    return undefined;
  }
  if (!PropertyValueSchema.safeParse(value).success) {
    problems.add(
      tail,
      'a value is a number, at most 4000 characters or at most 200 names of at most 200 characters',
    );
    return undefined;
  }
  return value;
}

function quotedValue({ text }: Tail, spec: PropertySpec | null): PropertyValue {
  return spec?.type === 'list' ? [text] : text;
}

function bareValue(
  tail: Tail,
  spec: PropertySpec | null,
  problems: Problems,
): PropertyValue | undefined {
  const { text } = tail;
  if (text === UNKNOWN) return null;
  if (spec?.type === 'text' || spec?.type === 'choice') return text;
  if (spec?.type === 'list' || text.startsWith('[')) return readList(tail, problems);
  if (text === 'true' || text === 'false') return text === 'true';
  return numberIn(text) ?? text;
}

/** The names of a list, with or without brackets around them; undefined, with a problem, when it is broken. */
export function readList(tail: Tail, problems: Problems): string[] | undefined {
  if (tail.isQuoted) return [tail.text];
  // Places in the list are counted from the start of its line.
  const line: Line = { number: tail.line, text: ' '.repeat(tail.column - 1) + tail.text };
  const hasBrackets = tail.text.startsWith('[');
  const fail = (at: number, message: string) => {
    problems.add({ line: tail.line, column: at + 1 }, message);
    return undefined;
  };
  const items: string[] = [];
  let at = tail.column - 1 + (hasBrackets ? 1 : 0);
  const skipBlanks = () => {
    while (/\s/u.test(line.text[at] ?? '')) at += 1;
  };
  skipBlanks();
  if (hasBrackets && line.text[at] === ']') at += 1;
  else {
    for (;;) {
      skipBlanks();
      const item = readListItem(line, at, hasBrackets, problems);
      if (!item) return undefined;
      items.push(item.text);
      at = item.end;
      skipBlanks();
      const next = line.text[at];
      at += 1;
      if (next === ',') continue;
      if (next === (hasBrackets ? ']' : undefined)) break;
      return fail(
        at - 1,
        next === undefined
          ? 'this list is not closed; write ] at its end'
          : 'the names of a list are separated by commas',
      );
    }
  }
  skipBlanks();
  return at < line.text.length ? fail(at, 'nothing can follow a list') : items;
}

function readListItem(
  line: Line,
  start: number,
  hasBrackets: boolean,
  problems: Problems,
): { readonly text: string; readonly end: number } | null {
  if (line.text[start] === '"') return quotedPart(line, start, problems);
  const pattern = hasBrackets ? /[^,\]"]*/uy : /[^,"]*/uy;
  pattern.lastIndex = start;
  const raw = pattern.exec(line.text)?.[0] ?? '';
  if (raw.trim() === '') {
    problems.add({ line: line.number, column: start + 1 }, 'a name is missing here');
    return null;
  }
  return { text: raw.trim(), end: start + raw.length };
}
