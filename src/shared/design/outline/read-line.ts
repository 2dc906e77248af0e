import { kindAtStart, kindLike } from './kind-words';
import type { Problems } from './problems';
import { readClauses } from './read-clauses';
import { readConnection } from './read-connection';
import type { Statement } from './statements';
import { isComment, type Line, tailOf, type Token, tokensOf } from './tokens';
import { noSuchKind } from '../file/read-fields';

/** A tab indents as far as the next even column. */
const TAB = 2;

/** What one line says; null when it is blank or a comment. */
export function readLine(line: Line, problems: Problems): Statement | null {
  const start = line.text.search(/\S/u);
  if (start === -1 || isComment(line.text, start)) return null;
  const indent = indentOf(line.text.slice(0, start));
  const head = { line: line.number, column: start + 1, indent };
  const tokens = tokensOf(line, problems);
  const said = tokens && readTokens(line, tokens, problems);
  return said ? { ...head, ...said } : { ...head, type: 'broken' };
}

type Said<Kind> = Kind extends Statement ? Omit<Kind, 'line' | 'column' | 'indent'> : never;

function readTokens(
  line: Line,
  tokens: readonly Token[],
  problems: Problems,
): Said<Statement> | null {
  const [first, second] = tokens;
  if (!first) return null;
  if (second?.type === 'equals') {
    if (first.type === 'word' || first.type === 'text') {
      const value = tailOf(line, second.end, problems);
      return value && { type: 'setting', key: first, value };
    }
    problems.add(first, 'before the "=" stands the name of a property');
    return null;
  }
  return tokens.some(({ type }) => type === 'arrow')
    ? readConnection(line, tokens, problems)
    : readItem(line, tokens, problems);
}

function indentOf(blanks: string): number {
  let width = 0;
  for (const blank of blanks)
    width = blank === '\t' ? (Math.floor(width / TAB) + 1) * TAB : width + 1;
  return width;
}

function readItem(
  line: Line,
  tokens: readonly Token[],
  problems: Problems,
): Said<Statement> | null {
  const [first] = tokens;
  const found = kindAtStart(tokens);
  if (!found) {
    problems.add(first ?? { line: line.number, column: 1 }, () =>
      first?.type === 'word'
        ? noSuchKind(first.text, kindLike(first.text))
        : 'a line begins with a kind (service API), a connection (Browser -> API) or a property (replicas = 3)',
    );
    return null;
  }
  const { kind, usualName, length } = found;
  const clauses = readClauses(line, tokens.slice(length), kind, problems);
  if (!clauses) return null;
  const { size, tail: text, ...item } = clauses;
  return kind.type === 'component'
    ? { ...item, type: 'component', kind: kind.kind, usualName, text }
    : { ...item, type: 'boundary', kind: kind.kind, usualName, size };
}
