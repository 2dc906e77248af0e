import { kindSpec } from '../kinds/catalog';
import type { BoundaryDraft, ComponentDraft } from '../file/read-items';
import { boundaryAt } from '../edit/reparent';
import { outwardsFrom } from '../nesting';
import { type Boundary, type Component, type Design, EMPTY_DESIGN } from '../schema';
import { pairUp, withClues } from './identity';
import { Ids } from './ids';
import { namesOf } from './names';
import type { BoundaryLine, ComponentLine } from './parse';
import type { Problems } from './problems';
import type { ComponentStatement } from './statements';
import { readProperties } from './settings';
import { readValue } from './values';

/** The design that the outline was written from, where ids come from, and where problems go. */
export interface Reading {
  readonly base: Design;
  readonly nextId: () => string;
  readonly problems: Problems;
}

/** The boundaries of the lines, each with its id and, if it has one, the box of its record. */
export function readBoundaries(
  lines: readonly BoundaryLine[],
  { base, nextId, problems }: Reading,
): ReadonlyMap<BoundaryLine, BoundaryDraft> {
  const names = namesOf(lines);
  const named = lines.map((line) => {
    return { line, kind: line.statement.kind, name: names.get(line) ?? '' };
  });
  const paths = new Map<BoundaryLine | null, string>([[null, '']]);
  for (const { line, kind, name } of named) {
    paths.set(line, pathOf(paths.get(line.parent) ?? '', kind, name));
  }
  const ids = new Ids(Object.keys(base.boundaries), nextId);
  const written = writtenIds(lines, ids, problems);
  const pairs = pairUp(
    withClues(named, ({ line }) => paths.get(line.parent) ?? '').filter(
      ({ item }) => item.line.statement.id === null,
    ),
    withClues(Object.values(base.boundaries), ({ parent }) => pathOfRecord(parent, base)).filter(
      ({ item }) => !ids.isWritten(item.id),
    ),
  );
  const drafts = new Map<BoundaryLine, BoundaryDraft>();
  for (const item of named) {
    const { line, kind, name } = item;
    const { at, size, isLocked } = line.statement;
    const id = written.get(line) ?? pairs.get(item)?.id ?? ids.next();
    const old = base.boundaries[id];
    drafts.set(line, {
      id,
      kind,
      name,
      x: at?.x ?? old?.x ?? null,
      y: at?.y ?? old?.y ?? null,
      width: size?.width ?? old?.width ?? null,
      height: size?.height ?? old?.height ?? null,
      parent: line.parent ? (drafts.get(line.parent)?.id ?? null) : null,
      ...(isLocked === undefined ? {} : { isLocked }),
    });
  }
  return drafts;
}

function pathOf(parent: string, kind: string, name: string): string {
  return `${parent}/${JSON.stringify([kind, name])}`;
}

function pathOfRecord(id: string | null, { boundaries }: Design): string {
  return outwardsFrom(boundaries, id).reduceRight(
    (path, { kind, name }) => pathOf(path, kind, name),
    '',
  );
}

/** The components of the lines, each with its id and, if it has one, the place of its record. */
export function readComponents(
  lines: readonly ComponentLine[],
  boundaries: ReadonlyMap<BoundaryLine, BoundaryDraft>,
  { base, nextId, problems }: Reading,
): ReadonlyMap<ComponentLine, ComponentDraft> {
  const names = namesOf(lines);
  const named = lines.map((line) => {
    const boundary = line.boundary ? (boundaries.get(line.boundary)?.id ?? null) : null;
    return { line, boundary, kind: line.statement.kind, name: names.get(line) ?? '' };
  });
  const framesDrawn = drawn(boundaries.values());
  const ids = new Ids(Object.keys(base.components), nextId);
  const written = writtenIds(lines, ids, problems);
  const pairs = pairUp(
    withClues(named, ({ boundary }) => boundary ?? '').filter(
      ({ item }) => item.line.statement.id === null,
    ),
    withClues(Object.values(base.components), ({ boundary }) => boundary ?? '').filter(
      ({ item }) => !ids.isWritten(item.id),
    ),
  );
  return new Map(
    named.map((item) => {
      const { line, boundary, kind, name } = item;
      const { at, isLocked } = line.statement;
      const id = written.get(line) ?? pairs.get(item)?.id ?? ids.next();
      const old = oldPlace(base.components[id], boundary, framesDrawn);
      const properties = {
        ...noteText(line.statement, problems),
        ...readProperties(line.settings, kindSpec(kind).properties, problems),
      };
      const [x, y] = [at?.x ?? old?.x ?? null, at?.y ?? old?.y ?? null];
      const lock = isLocked === undefined ? {} : { isLocked };
      return [line, { id, kind, name, x, y, boundary, properties, ...lock }];
    }),
  );
}

type Frames = Readonly<Record<string, Boundary>>;

function drawn(drafts: Iterable<BoundaryDraft>): Frames {
  const frames: Record<string, Boundary> = {};
  for (const draft of drafts) {
    const { x, y, width, height, parent = null } = draft;
    if (x === null || y === null || width === null || height === null) continue;
    frames[draft.id] = { ...draft, x, y, width, height, parent };
  }
  return frames;
}

/** The place of the record; null when it is new, or would seem to stand in another boundary than it was put into. */
function oldPlace(
  old: Component | undefined,
  boundary: string | null,
  boundaries: Frames,
): Component | null {
  if (!old || old.boundary === boundary) return old ?? null;
  const isNewFrame = boundary !== null && !Object.hasOwn(boundaries, boundary);
  const isThere = isNewFrame || boundaryAt({ ...EMPTY_DESIGN, boundaries }, old) === boundary;
  return isThere ? old : null;
}

/** What stands after the colon of a note is its text. */
function noteText({ kind, text }: ComponentStatement, problems: Problems): { text?: string } {
  if (text === null || (text.text === '' && !text.isQuoted)) return {};
  const spec = kindSpec(kind).properties.find(({ id }) => id === 'text') ?? null;
  const value = readValue({ ...text, isQuoted: true }, spec, problems);
  return typeof value === 'string' ? { text: value } : {};
}

function writtenIds<Line extends BoundaryLine | ComponentLine>(
  lines: readonly Line[],
  ids: Ids,
  problems: Problems,
): ReadonlyMap<Line, string> {
  const written = new Map<Line, string>();
  for (const line of lines) {
    const given = line.statement.id;
    const id = given && ids.claim(given, problems);
    if (id !== null) written.set(line, id);
  }
  return written;
}
