import type { BoundaryId, Design } from '../schema';
import { keepRecords } from './keep-records';
import type { Selection } from './selection';

/**
 * The items on their own, with the connections between the components among them: what a clipboard holds. Boundaries
 * around them that are not among them are left behind.
 */
export function extractItems(design: Design, items: Selection): Design {
  const components = new Set(items.components);
  const boundaries = new Set(items.boundaries);
  const isLeft = (id: BoundaryId | null) => id !== null && !boundaries.has(id);
  return {
    components: keepRecords(
      design.components,
      ({ id }) => components.has(id),
      (component) => (isLeft(component.boundary) ? { ...component, boundary: null } : component),
    ),
    connections: keepRecords(
      design.connections,
      ({ from, to }) => components.has(from) && components.has(to),
      (connection) => connection,
    ),
    boundaries: keepRecords(
      design.boundaries,
      ({ id }) => boundaries.has(id),
      (boundary) => (isLeft(boundary.parent) ? { ...boundary, parent: null } : boundary),
    ),
  };
}
