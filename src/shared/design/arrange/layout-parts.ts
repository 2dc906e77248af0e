import { boundariesWithin } from '../edit';
import { outwardsFrom } from '../nesting';
import type { Component, Design } from '../schema';
import { centreOf, componentBox } from '../size';

/** A note stays with the nearest component of its boundary when it is no further away than this, centre to centre. */
const NOTE_REACH = 280;

/** What automatic layout does with everything on the canvas. */
export interface LayoutParts {
  /** Ids of what stays: the locked, and outermost boundaries that hold something locked, with all their content. */
  readonly fixed: ReadonlySet<string>;
  /** Notes below the component that they are about, from left to right and top to bottom, by its id. */
  readonly attached: ReadonlyMap<string, readonly Component[]>;
  /** Notes in no boundary and about nothing near: they stand in a row below the drawing. */
  readonly loose: readonly Component[];
}

export function layoutParts(design: Design): LayoutParts {
  const fixed = fixedIds(design);
  const attached = new Map<string, Component[]>();
  const loose: Component[] = [];
  const notes = Object.values(design.components)
    .filter(({ id, kind }) => kind === 'note' && !fixed.has(id))
    .toSorted((one, other) => one.y - other.y || one.x - other.x);
  for (const note of notes) {
    const anchor = anchorOf(design, note, fixed);
    if (anchor) attached.set(anchor.id, [...(attached.get(anchor.id) ?? []), note]);
    else if (holderOf(design, note.boundary) === null) loose.push(note);
  }
  return { fixed, attached, loose };
}

/** The boundary of that id; what names one that is not there lies in none. */
export function holderOf(design: Design, id: string | null): string | null {
  return id !== null && design.boundaries[id] ? id : null;
}

function fixedIds(design: Design): ReadonlySet<string> {
  const components = Object.values(design.components);
  const boundaries = Object.values(design.boundaries);
  const fixed = new Set(components.filter(({ isLocked }) => isLocked).map(({ id }) => id));
  const holders = [
    ...components.filter(({ isLocked }) => isLocked).map(({ boundary }) => boundary),
    ...boundaries.filter(({ isLocked }) => isLocked).map(({ id }) => id),
  ];
  for (const holder of holders) {
    const outermost = outwardsFrom(design.boundaries, holder).at(-1);
    if (!outermost || fixed.has(outermost.id)) continue;
    const within = boundariesWithin(design, outermost.id);
    for (const id of within) fixed.add(id);
    for (const { id, boundary } of components) {
      if (boundary !== null && within.has(boundary)) fixed.add(id);
    }
  }
  return fixed;
}

function anchorOf(
  design: Design,
  note: Component,
  fixed: ReadonlySet<string>,
): Component | undefined {
  let nearest: Component | undefined;
  let least = NOTE_REACH;
  const from = centreOf(componentBox(note));
  for (const component of Object.values(design.components)) {
    const isCandidate =
      component.kind !== 'note' && component.boundary === note.boundary && !fixed.has(component.id);
    if (!isCandidate) continue;
    const to = centreOf(componentBox(component));
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    if (distance <= least) [nearest, least] = [component, distance];
  }
  return nearest;
}
