import { groupBy } from '../../lib/group-by';
import { compareText } from '../order';
import type { Connection, ConnectionId } from '../schema';

/** How far apart lines between the same two components run, in canvas pixels. */
const LANE_WIDTH = 12;
/** How wide all the lanes of a pair are together: they end on the short sides of components. */
const MAX_WIDTH = 44;

/** How far each line runs beside the straight one, so that lines between the same two components can be told apart. */
export function connectionLanes(
  connections: Readonly<Record<ConnectionId, Connection>>,
): ReadonlyMap<ConnectionId, number> {
  const pairs = groupBy(Object.values(connections), ({ from, to }) =>
    JSON.stringify(from < to ? [from, to] : [to, from]),
  );
  const lanes = new Map<ConnectionId, number>();
  for (const lines of pairs.values()) {
    // Quarters of pixels are exact wherever the design stands.
    const room = Math.floor((4 * MAX_WIDTH) / Math.max(1, lines.length - 1)) / 4;
    const width = Math.min(LANE_WIDTH, room);
    const ids = lines.map(({ id }) => id).sort(compareText);
    ids.forEach((id, index) => {
      lanes.set(id, (index - (lines.length - 1) / 2) * width);
    });
  }
  return lanes;
}
