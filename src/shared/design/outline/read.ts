import { failure, type Result, success } from '../../lib/result';
import { type Design, EMPTY_DESIGN } from '../schema';
import { parseOutline } from './parse';
import { withPlaces } from './place';
import { type OutlineProblem, Problems } from './problems';
import { readConnections } from './read-connections';
import { readBoundaries, readComponents } from './read-items';

export interface OutlineReading {
  /** The design from which the outline was written and which it is to replace: ids and places are found there. */
  readonly base?: Design | undefined;
  /** A new id for a record. */
  readonly nextId: () => string;
}

/** A design, and the lines of its outline (counted from 1) by the ids of the records that stand on them. */
export interface LocatedDesign {
  readonly design: Design;
  readonly lines: Readonly<Record<keyof Design, ReadonlyMap<string, number>>>;
}

/**
 * The design that an outline describes, or everything that is wrong with it. Never throws. What the outline leaves out
 * is taken from the base where a line can be told to be a record of it, and laid out or set to the defaults otherwise.
 */
export function readOutline(
  text: string,
  options: OutlineReading,
): Result<Design, readonly OutlineProblem[]> {
  const result = readLocatedOutline(text, options);
  return result.ok ? success(result.value.design) : result;
}

/** The same, with the lines on which everything stands. */
export function readLocatedOutline(
  text: string,
  { base = EMPTY_DESIGN, nextId }: OutlineReading,
): Result<LocatedDesign, readonly OutlineProblem[]> {
  const problems = new Problems();
  const outline = parseOutline(text, problems);
  const reading = { base, nextId, problems };
  const boundaries = readBoundaries(outline.boundaries, reading);
  const components = readComponents(outline.components, boundaries, reading);
  const connections = readConnections(outline, components, reading);
  if (!problems.isEmpty) return failure(problems.inOrder());
  const design = withPlaces(
    { components: byId(components), boundaries: byId(boundaries), connections: byId(connections) },
    base,
  );
  const lines = {
    components: linesById(components),
    boundaries: linesById(boundaries),
    connections: linesById(connections),
  };
  return success({ design, lines });
}

function byId<Item extends { readonly id: string }>(
  items: ReadonlyMap<unknown, Item>,
): ReadonlyMap<string, Item> {
  return new Map([...items.values()].map((item) => [item.id, item]));
}

function linesById<Line extends { readonly statement: { readonly line: number } }>(
  items: ReadonlyMap<Line, { readonly id: string }>,
): ReadonlyMap<string, number> {
  return new Map([...items].map(([{ statement }, { id }]) => [id, statement.line]));
}
