import { boundarySpec } from '../kinds/boundaries';
import { kindSpec } from '../kinds/catalog';
import { MAX_FILE_LENGTH } from '../file/format';
import { homeOf } from './home';
import type { Problems } from './problems';
import { readLine } from './read-line';
import type {
  BoundaryStatement,
  ComponentStatement,
  ConnectionStatement,
  SettingStatement,
  Statement,
} from './statements';

/** Components, connections and boundaries together; far more than anyone draws. */
const MAX_ITEMS = 20_000;

export interface BoundaryLine {
  readonly statement: BoundaryStatement;
  readonly parent: BoundaryLine | null;
}

export interface ComponentLine {
  readonly statement: ComponentStatement;
  readonly boundary: BoundaryLine | null;
  readonly settings: SettingStatement[];
}

export interface ConnectionLine {
  readonly statement: ConnectionStatement;
  /** The component under which it stands, if it stands under one. */
  readonly owner: ComponentLine | null;
  readonly settings: SettingStatement[];
}

/** The lines of an outline, each with what it stands under. */
export interface ParsedOutline {
  readonly boundaries: BoundaryLine[];
  readonly components: ComponentLine[];
  readonly connections: ConnectionLine[];
  /** Whether there are lines that could not be understood, so that names may be missing. */
  hasBrokenLines: boolean;
}

type Node =
  | { readonly type: 'boundary'; readonly line: BoundaryLine }
  | { readonly type: 'component'; readonly line: ComponentLine }
  | { readonly type: 'connection'; readonly line: ConnectionLine }
  | { readonly type: 'broken' };

interface Open {
  readonly indent: number;
  readonly node: Node;
}

/** Takes the text apart; what a line stands under is the nearest line above it that is indented less. */
export function parseOutline(text: string, problems: Problems): ParsedOutline {
  const outline: ParsedOutline = {
    boundaries: [],
    components: [],
    connections: [],
    hasBrokenLines: false,
  };
  if (text.length > MAX_FILE_LENGTH) {
    problems.add({ line: 1, column: 1 }, 'the outline is larger than 5 MB');
    return outline;
  }
  const open: Open[] = [];
  let items = 0;
  for (const [index, content] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const line = { number: index + 1, text: content };
    const statement = readLine(line, problems);
    if (statement === null) continue;
    while ((open.at(-1)?.indent ?? -1) >= statement.indent) open.pop();
    const owner = open.at(-1)?.node ?? null;
    if (statement.type === 'setting') {
      addSetting(statement, owner, problems);
      continue;
    }
    items += 1;
    if (items > MAX_ITEMS) {
      problems.add(
        statement,
        `an outline has at most ${MAX_ITEMS} components, connections and boundaries`,
      );
      return outline;
    }
    const node = addItem(outline, statement, owner, problems);
    if (node.type === 'broken') outline.hasBrokenLines = true;
    open.push({ indent: statement.indent, node });
  }
  return outline;
}

function addSetting(statement: SettingStatement, owner: Node | null, problems: Problems): void {
  if (owner?.type === 'component' || owner?.type === 'connection') {
    owner.line.settings.push(statement);
  } else if (owner?.type === 'boundary') {
    const { label } = boundarySpec(owner.line.statement.kind);
    problems.add(
      statement,
      `a ${label.toLowerCase()} has no properties; indent the line below a component`,
    );
  } else if (owner === null) {
    problems.add(
      statement,
      'a property stands below its component or connection, indented further',
    );
  }
}

function addItem(
  outline: ParsedOutline,
  statement: Exclude<Statement, SettingStatement>,
  owner: Node | null,
  problems: Problems,
): Node {
  if (statement.type === 'broken') return { type: 'broken' };
  if (statement.type === 'connection') {
    const under = owner?.type === 'component' ? owner.line : null;
    if (statement.from === null && under === null) {
      problems.add(statement, 'before the arrow stands the component from which it leads');
      return { type: 'broken' };
    }
    const line = { statement, owner: under, settings: [] };
    outline.connections.push(line);
    return { type: 'connection', line };
  }
  if (owner?.type === 'component' || owner?.type === 'connection') {
    problems.add(statement, () => {
      const what =
        owner.type === 'connection' ? 'connection' : kindSpec(owner.line.statement.kind).label;
      return `a ${what.toLowerCase()} holds nothing; indent this line no further than that one`;
    });
    return { type: 'broken' };
  }
  const holder = owner?.type === 'boundary' ? owner.line : null;
  if (statement.type === 'component') {
    const line = { statement, boundary: holder, settings: [] };
    outline.components.push(line);
    return { type: 'component', line };
  }
  const line = { statement, parent: homeOf(statement, holder, problems) };
  outline.boundaries.push(line);
  return { type: 'boundary', line };
}
