import type { BoundaryId, ComponentId, ConnectionId } from '../schema';

/** Some items of a design, by id. */
export interface Selection {
  readonly components?: readonly ComponentId[];
  readonly connections?: readonly ConnectionId[];
  readonly boundaries?: readonly BoundaryId[];
}
