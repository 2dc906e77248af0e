import {
  type ConnectionMode,
  CONNECTION_MODES,
  type ConnectionOperation,
  CONNECTION_OPERATIONS,
} from '../schema';
import { quote } from '../file/remarks';
import type { Problems } from './problems';
import type { ConnectionStatement, GivenId, Reference } from './statements';
import { type Line, type Tail, tailOf, type Token } from './tokens';

type Connection = Omit<ConnectionStatement, 'line' | 'column' | 'indent'>;

interface Details {
  mode: ConnectionMode | null;
  operation: ConnectionOperation | null;
  id: GivenId | null;
  label: Tail | null;
}

/** `Browser -> API sync read as #id : label`; null, with a problem, when that is not what stands there. */
export function readConnection(
  line: Line,
  tokens: readonly Token[],
  problems: Problems,
): Connection | null {
  const arrow = tokens.findIndex(({ type }) => type === 'arrow');
  const end = tokens.findIndex(({ type }, index) => type === 'arrow' && index > arrow);
  const second = tokens[end];
  if (end !== -1 && second) {
    problems.add(second, 'one line has one connection; write the next one on a line of its own');
    return null;
  }
  const before = tokens.slice(0, arrow);
  const from = before.length === 0 ? null : readReference(before);
  if (from && from.length < before.length) return stray(before[from.length], problems);
  const after = tokens.slice(arrow + 1);
  const to = readReference(after);
  if (!to) {
    const place = after[0] ?? { line: line.number, column: (tokens[arrow]?.end ?? 0) + 1 };
    problems.add(place, 'after the arrow stands the component that it leads to');
    return null;
  }
  const details = readDetails(line, after.slice(to.length), problems);
  return (
    details && { type: 'connection', from: from?.reference ?? null, to: to.reference, ...details }
  );
}

/** A name and an id, or one of them, at the start of the tokens, and how many tokens that is; null when there is none. */
function readReference(tokens: readonly Token[]): { reference: Reference; length: number } | null {
  const [first] = tokens;
  if (!first) return null;
  const words: string[] = [];
  let length = 0;
  if (first.type === 'text') {
    words.push(first.text);
    length = 1;
  } else {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'word' || startsDetails(token, tokens[index + 1])) break;
      words.push(token.text);
      length += 1;
    }
  }
  const next = tokens[length];
  const id = next?.type === 'id' ? next.text : null;
  if (id !== null) length += 1;
  if (length === 0) return null;
  const name = words.length > 0 ? words.join(' ') : null;
  return { reference: { name, id, line: first.line, column: first.column }, length };
}

/** Words such as "read" end a bare name; a component that is called so stands in quotation marks. */
function startsDetails(token: Token, next: Token | undefined): boolean {
  return modeOf(token) !== null || operationOf(token) !== null || isAs(token, next);
}

function isAs(token: Token, next: Token | undefined): boolean {
  return token.type === 'word' && token.text === 'as' && next?.type === 'id';
}

function modeOf(token: Token): ConnectionMode | null {
  return (token.type === 'word' && CONNECTION_MODES.find((mode) => mode === token.text)) || null;
}

function operationOf(token: Token): ConnectionOperation | null {
  const isOperation = (operation: string) => operation === token.text;
  return (token.type === 'word' && CONNECTION_OPERATIONS.find(isOperation)) || null;
}

function readDetails(line: Line, tokens: readonly Token[], problems: Problems): Details | null {
  const details: Details = { mode: null, operation: null, id: null, label: null };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const next = tokens[index + 1];
    const [mode, operation] = [modeOf(token), operationOf(token)];
    if (mode !== null && details.mode === null) details.mode = mode;
    else if (operation !== null && details.operation === null) details.operation = operation;
    else if (next && isAs(token, next) && details.id === null) {
      details.id = next;
      index += 1;
    } else if (token.type === 'colon') {
      details.label = tailOf(line, token.end, problems);
      if (!details.label) return null;
    } else return stray(token, problems);
  }
  return details;
}

function stray(token: Token | undefined, problems: Problems): null {
  if (token) {
    problems.add(
      token,
      token.type === 'equals'
        ? 'properties stand below, each on an indented line of its own: timeoutMs = 50'
        : `a connection is written "Browser -> API async write : label", without ${quote(token.text)}; put a name in quotation marks if this belongs to it`,
    );
  }
  return null;
}
