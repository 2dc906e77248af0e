import type { ComponentKind } from '../../design/kinds/kind';
import { formatBytes } from '../format';

import { progressivePrice, type PriceStep } from './progressive';
import type { Bill, Item } from './bill';
import { BYTES_PER_GB } from '../units';

const OBJECT_STEPS: readonly PriceStep[] = [
  { upToTb: 500, price: 'storage.object.usdPerGbMonth' },
  { upToTb: null, price: 'storage.object.bulk.usdPerGbMonth' },
];

/** Kinds that keep data in memory that is paid with the machine, or that keep none. */
const WITHOUT_DISKS: ReadonlySet<ComponentKind> = new Set(['cache', 'in-memory-index']);

/** Data after twelve months, in all its copies. */
export function storageItem({ station, use, constants }: Bill): Item {
  const { kind } = station.component;
  const bytes = use.storedBytesAfter12Months;
  const gb = bytes / BYTES_PER_GB;
  if (gb <= 0 || WITHOUT_DISKS.has(kind)) return null;
  const kept = `${formatBytes(bytes)} after 12 months`;
  if (kind === 'object-storage') {
    return { title: kept, usd: progressivePrice(gb, OBJECT_STEPS, constants) };
  }
  if (station.instances.isManaged) {
    return { title: kept, usd: gb * constants['storage.keyValue.usdPerGbMonth'] };
  }
  const copies = station.storedCopies;
  const each =
    constants[
      kind === 'sql-database' ? 'storage.database.usdPerGbMonth' : 'storage.disk.usdPerGbMonth'
    ];
  return { title: copies > 1 ? `${kept}, ${copies} copies` : kept, usd: gb * copies * each };
}
