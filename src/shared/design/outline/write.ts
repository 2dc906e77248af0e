import { groupBy } from '../../lib/group-by';
import { valueProblem } from '../kinds/accepts';
import { propertySpec } from '../kinds/catalog';
import { connectionDefaults, connectionSpec } from '../kinds/connections';
import type { PropertySpec } from '../kinds/kind';
import type { Boundary, Component, Connection, Design, Properties } from '../schema';
import { idText, nameText, numberText, tailText } from './text';
import { listText, propertyText } from './values';

const INDENT = '  ';

export interface OutlineOptions {
  /**
   * `exact` has every id and place and can be read without the design that it was written from. `readable` leaves out
   * what can be told again from that design.
   */
  readonly detail?: 'exact' | 'readable';
}

/** What is looked up while a design is written. */
interface Writing {
  readonly design: Design;
  readonly isExact: boolean;
  readonly componentsIn: ReadonlyMap<string | null, readonly Component[]>;
  readonly boundariesIn: ReadonlyMap<string | null, readonly Boundary[]>;
  /** Names that more than one component has; these are told apart by ids. */
  readonly sharedNames: ReadonlySet<string>;
}

/** The design as an outline: components and boundaries in the order in which they were drawn, then connections. */
export function writeOutline(design: Design, { detail = 'readable' }: OutlineOptions = {}): string {
  const components = Object.values(design.components);
  const named = groupBy(components, ({ name }) => name);
  const writing: Writing = {
    design,
    isExact: detail === 'exact',
    componentsIn: groupBy(components, ({ boundary }) => boundary),
    boundariesIn: groupBy(Object.values(design.boundaries), ({ parent }) => parent),
    sharedNames: new Set([...named].flatMap(([name, { length }]) => (length > 1 ? [name] : []))),
  };
  const connections = Object.values(design.connections);
  const sections = [
    (writing.componentsIn.get(null) ?? []).flatMap((component) =>
      componentLines(component, writing),
    ),
    ...(writing.boundariesIn.get(null) ?? []).map((boundary) => boundaryLines(boundary, writing)),
    connections.flatMap((connection) => connectionLines(connection, writing)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function boundaryLines(boundary: Boundary, writing: Writing): readonly string[] {
  const { id, kind, name, x, y, width, height } = boundary;
  const head = [kind, nameText(name)];
  if (writing.isExact) {
    head.push(idText(id), `at ${pair(x, ',', y)}`, `size ${pair(width, 'x', height)}`);
  }
  const content = [
    ...(writing.componentsIn.get(id) ?? []).flatMap((component) =>
      componentLines(component, writing),
    ),
    ...(writing.boundariesIn.get(id) ?? []).flatMap((inner) => boundaryLines(inner, writing)),
  ];
  return [[...head, ...lockWords(boundary)].join(' '), ...indented(content)];
}

function componentLines(component: Component, writing: Writing): readonly string[] {
  const { id, kind, name, x, y, properties } = component;
  const head = [kind, nameText(name)];
  if (writing.isExact || writing.sharedNames.has(name)) head.push(idText(id));
  if (writing.isExact) head.push(`at ${pair(x, ',', y)}`);
  head.push(...lockWords(component));
  const specOf = (property: string) => propertySpec(kind, property);
  if (kind !== 'note') return [head.join(' '), ...propertyLines(properties, specOf)];
  const { text, ...others } = properties;
  const spec = specOf('text');
  const isBesideName = typeof text === 'string' && spec && valueProblem(spec, text) === null;
  return [
    isBesideName ? `${head.join(' ')} : ${tailText(text)}` : head.join(' '),
    ...propertyLines(isBesideName ? others : properties, specOf),
  ];
}

function connectionLines(connection: Connection, writing: Writing): readonly string[] {
  const { components } = writing.design;
  const [from, to] = [components[connection.from], components[connection.to]];
  const usual = from && to ? connectionDefaults(from.kind, to.kind) : null;
  const { mode, operation, label, flows } = connection;
  const head = [
    referenceText(connection.from, writing),
    '->',
    referenceText(connection.to, writing),
    ...(mode === usual?.mode ? [] : [mode]),
    ...(operation === usual?.operation ? [] : [operation]),
    ...(writing.isExact ? [`as ${idText(connection.id)}`] : []),
    ...(label === '' ? [] : [`: ${tailText(label)}`]),
  ];
  return [
    head.join(' '),
    ...indented(flows.length > 0 ? [`flows = ${listText(flows)}`] : []),
    ...propertyLines(connection.properties, connectionSpec),
  ];
}

function referenceText(id: string, { design, sharedNames }: Writing): string {
  const name = design.components[id]?.name;
  if (name === undefined) return idText(id);
  return sharedNames.has(name) ? `${nameText(name)} ${idText(id)}` : nameText(name);
}

function propertyLines(
  properties: Properties,
  specOf: (id: string) => PropertySpec | undefined,
): readonly string[] {
  return indented(
    Object.entries(properties).map(([id, value]) => propertyText(id, value, specOf(id))),
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `${INDENT}${line}`);
}

function pair(one: number, separator: string, other: number): string {
  return `${numberText(one)}${separator}${numberText(other)}`;
}

function lockWords({ isLocked }: Component | Boundary): readonly string[] {
  return isLocked === undefined ? [] : [isLocked ? 'locked' : 'unlocked'];
}
