import { boundarySpec } from './kinds/boundaries';
import { kindSpec } from './kinds/catalog';
import type { Boundary, Component } from './schema';

/** The name a component shows: its own, or that of its kind while it has none. */
export function shownName({ name, kind }: Component): string {
  return name.trim() || kindSpec(kind).label;
}

/** The name a boundary shows: its own, or that of its kind while it has none. */
export function shownBoundaryName({ name, kind }: Boundary): string {
  return name.trim() || boundarySpec(kind).label;
}
