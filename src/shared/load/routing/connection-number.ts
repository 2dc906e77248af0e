import { assumedConnectionValue, connectionSpec } from '../../design/kinds/connections';
import type { Connection } from '../../design/schema';

/** A number of a connection, from zero to the property's greatest; null: nothing is set, or what is set makes no sense. */
export function connectionNumber(connection: Connection, id: string): number | null {
  const spec = connectionSpec(id);
  const value = assumedConnectionValue(connection, id);
  if (spec?.type !== 'number' || typeof value !== 'number') return null;
  return Number.isFinite(value) && value >= 0 ? Math.min(value, spec.max) : null;
}
