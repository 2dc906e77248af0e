import { MAX_COORDINATE, MAX_NAME_LENGTH } from '../schema';
import type { Point } from '../size';
import { quote } from '../file/remarks';
import type { OutlineKind } from './kind-words';
import type { OutlinePlace, Problems } from './problems';
import type { GivenId } from './statements';
import { numberIn } from './text';
import { type Line, type Tail, tailOf, type Token } from './tokens';

/** What stands after the kind of a component or boundary. */
interface Clauses {
  name: string | null;
  id: GivenId | null;
  at: Point | null;
  size: { width: number; height: number } | null;
  isLocked: boolean | undefined;
  tail: Tail | null;
}

const LOCKS: ReadonlyMap<string, boolean> = new Map([
  ['locked', true],
  ['unlocked', false],
]);

/** A name, and in any order `#id`, `at 400,120`, `size 600x400` and `locked`; null, with a problem, when it is none. */
export function readClauses(
  line: Line,
  tokens: readonly Token[],
  kind: OutlineKind,
  problems: Problems,
): Clauses | null {
  const clauses: Clauses = {
    name: null,
    id: null,
    at: null,
    size: null,
    isLocked: undefined,
    tail: null,
  };
  let rest = tokens;
  const [nameLength, name] = readName(tokens);
  if (nameLength > 0) {
    if (name.length > MAX_NAME_LENGTH) {
      problems.add(tokens[0] ?? startOf(line), tooLong('a name', name.length, MAX_NAME_LENGTH));
      return null;
    }
    clauses.name = name;
    rest = tokens.slice(nameLength);
  }
  while (rest.length > 0) {
    const read = readClause(line, rest, kind, clauses, problems);
    if (read === 0) return null;
    rest = rest.slice(read);
  }
  return clauses;
}

function startOf(line: Line): OutlinePlace {
  return { line: line.number, column: 1 };
}

export function tooLong(what: string, length: number, max: number): string {
  return `${what} has at most ${max} characters; this one has ${length}`;
}

/** How many tokens the name takes, and the name: one in quotation marks, or words up to the next clause. */
function readName(tokens: readonly Token[]): readonly [length: number, name: string] {
  const [first] = tokens;
  if (first?.type === 'text') return [1, first.text];
  const words: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'word' || startsClause(token, tokens[index + 1])) break;
    words.push(token.text);
  }
  return [words.length, words.join(' ')];
}

/** Whether a word begins a clause: "at" before a number does, "at" in "Look at me" does not. */
function startsClause(token: Token, next: Token | undefined): boolean {
  if (token.type !== 'word') return false;
  if (LOCKS.has(token.text)) return true;
  const isBeforeNumber = next?.type === 'word' && /^[+-]?\.?\d/u.test(next.text);
  return isBeforeNumber && (token.text === 'at' || token.text === 'size');
}

/** Reads one clause; how many tokens it took, or 0, with a problem, when there is none. */
function readClause(
  line: Line,
  tokens: readonly Token[],
  kind: OutlineKind,
  clauses: Clauses,
  problems: Problems,
): number {
  const [token, next] = tokens;
  if (!token) return 0;
  if (token.type === 'id' && clauses.id === null) {
    clauses.id = token;
    return 1;
  }
  if (token.type === 'colon' && kind.kind === 'note') {
    clauses.tail = tailOf(line, token.end, problems);
    return clauses.tail ? 1 : 0;
  }
  if (token.type === 'word' && LOCKS.has(token.text) && clauses.isLocked === undefined) {
    clauses.isLocked = LOCKS.get(token.text);
    return 1;
  }
  if (startsClause(token, next)) {
    if (token.text === 'at' && clauses.at === null) return readAt(tokens, clauses, problems);
    if (token.text === 'size' && clauses.size === null && kind.type === 'boundary') {
      return readSize(tokens, clauses, problems);
    }
  }
  problems.add(token, strayMessage(token, kind));
  return 0;
}

function strayMessage(token: Token, kind: OutlineKind): string {
  if (token.type === 'equals') {
    return 'properties stand below, each on an indented line of its own: replicas = 3';
  }
  if (token.type === 'colon') {
    return kind.type === 'component'
      ? 'only a note has a text after a colon; write notes = ... on an indented line below'
      : 'a frame has no text; put the name in quotation marks if the colon belongs to it';
  }
  const known =
    kind.type === 'component'
      ? '#id, at 400,120 or locked'
      : '#id, at 400,120, size 600x400 or locked';
  return `after the name stands ${known}, each once, not ${quote(token.text)}; put the name in quotation marks if this belongs to it`;
}

const PAIR = /^([^,x]+)([,x])([^,x]+)$/iu;

/** `400,120`, also with blanks around the comma: the two numbers and how many tokens they took. */
function readPair(tokens: readonly Token[], separator: string): [number, number, number] | null {
  for (let length = 2; length <= 4; length += 1) {
    const part = tokens.slice(1, length);
    if (part.length < length - 1 || part.some(({ type }) => type !== 'word')) return null;
    const match = PAIR.exec(part.map(({ text }) => text).join(''));
    const [one, other] = [numberIn(match?.[1] ?? ''), numberIn(match?.[3] ?? '')];
    if (match?.[2] === separator && one !== null && other !== null) return [one, other, length];
  }
  return null;
}

function readAt(tokens: readonly Token[], clauses: Clauses, problems: Problems): number {
  const [token, number] = tokens;
  const pair = readPair(tokens, ',');
  if (!token || !number) return 0;
  if (!pair) {
    problems.add(number, 'a place is written "at 400,120": from the left and from the top');
    return 0;
  }
  const [x, y, length] = pair;
  if (!areWithin(number, [x, y], -MAX_COORDINATE, problems)) return 0;
  clauses.at = { x, y };
  return length;
}

function readSize(tokens: readonly Token[], clauses: Clauses, problems: Problems): number {
  const [token, number] = tokens;
  const pair = readPair(tokens, 'x');
  if (!token || !number) return 0;
  if (!pair) {
    problems.add(number, 'a size is written "size 600x400": width and height');
    return 0;
  }
  const [width, height, length] = pair;
  if (!areWithin(number, [width, height], 1, problems)) return 0;
  clauses.size = { width, height };
  return length;
}

function areWithin(
  place: OutlinePlace,
  numbers: readonly number[],
  min: number,
  problems: Problems,
): boolean {
  const wrong = numbers.find((number) => !(number >= min && number <= MAX_COORDINATE));
  if (wrong === undefined) return true;
  problems.add(place, `must be a number from ${min} to ${MAX_COORDINATE}, not ${wrong}`);
  return false;
}
