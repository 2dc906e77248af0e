import { outwardsFrom } from '../nesting';
import type { BoundaryId, Design } from '../schema';
import { keepRecords } from './keep-records';
import type { Selection } from './selection';

/**
 * Removes items, and the connections of removed components. What lay in a removed boundary stays where it is, in the
 * next boundary outwards; what belongs to one that is not there belongs to none.
 */
export function removeItems(design: Design, removed: Selection): Design {
  const components = new Set(removed.components);
  const connections = new Set(removed.connections);
  const boundaries = new Set(removed.boundaries);
  const outwards = (innermost: BoundaryId | null) =>
    outwardsFrom(design.boundaries, innermost).find(({ id }) => !boundaries.has(id))?.id ?? null;
  return {
    components: keepRecords(
      design.components,
      ({ id }) => !components.has(id),
      (component) => {
        const boundary = outwards(component.boundary);
        return boundary === component.boundary ? component : { ...component, boundary };
      },
    ),
    connections: keepRecords(
      design.connections,
      ({ id, from, to }) => !connections.has(id) && !components.has(from) && !components.has(to),
      (connection) => connection,
    ),
    boundaries: keepRecords(
      design.boundaries,
      ({ id }) => !boundaries.has(id),
      (boundary) => {
        const parent = outwards(boundary.parent);
        return parent === boundary.parent ? boundary : { ...boundary, parent };
      },
    ),
  };
}
