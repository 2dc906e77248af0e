import type { ComponentKind } from '../../design/kinds/kind';
import { formatCount } from '../format';
import { BYTES_PER_GB, count, SECONDS_PER_MONTH } from '../units';
import type { Bill, Item, Price } from './bill';

const SECONDS_PER_HOUR = 3_600;
const MILLION = 1e6;

/** Capacity units: whichever of new connections, open ones and traffic needs most. */
function balancer({ station, use, constants }: Bill): Item {
  if (!station.instances.isManaged) return null;
  const units = Math.max(
    (perSecond(use) * constants['latency.newConnectionShare']) /
      constants['balancer.newConnectionsPerLcu'],
    use.heldConnections / constants['balancer.heldConnectionsPerLcu'],
    ((use.averageBytesIn + use.averageBytesOut) * SECONDS_PER_HOUR) /
      BYTES_PER_GB /
      constants['balancer.gbPerHourPerLcu'],
  );
  return {
    title: `${units < 10 ? units.toFixed(1) : Math.round(units)} capacity units`,
    usd: units * constants['balancer.usdPerLcuMonth'],
  };
}

function serverlessFunction({ station, use, constants }: Bill): Item {
  const seconds =
    (use.averagePerSecond.read * station.baseMs.read +
      use.averagePerSecond.write * station.baseMs.write) /
    1_000;
  const calls = perMonth(perSecond(use));
  return {
    title: `${formatCount(count(calls))} calls`,
    usd:
      (calls / MILLION) * constants['function.usdPerMillion'] +
      perMonth(seconds) * constants['function.memoryGb'] * constants['function.usdPerGbSecond'],
  };
}

function readsAndWrites(product: 'keyValue' | 'object'): Price {
  return ({ station, use, constants }) => {
    if (!station.instances.isManaged) return null;
    const reads = perMonth(use.averagePerSecond.read);
    const writes = perMonth(use.averagePerSecond.write);
    return {
      title: `${formatCount(count(reads))} reads, ${formatCount(count(writes))} writes`,
      usd:
        (reads / MILLION) * constants[`${product}.usdPerMillionReads`] +
        (writes / MILLION) * constants[`${product}.usdPerMillionWrites`],
    };
  };
}

function messages({ station, properties, use, constants }: Bill): Item {
  if (!station.instances.isManaged) return null;
  const calls = perMonth(perSecond(use)) * constants['queue.callsPerMessage'];
  const isOrdered = properties.choice('ordering') !== 'none';
  return {
    title: `${formatCount(count(calls))} calls`,
    usd:
      (calls / MILLION) * constants[isOrdered ? 'queue.fifo.usdPerMillion' : 'queue.usdPerMillion'],
  };
}

function each(product: 'gateway' | 'dns' | 'cdn' | 'waf', what: string): Price {
  return ({ station, use, constants }) => {
    if (!station.instances.isManaged) return null;
    const number = perMonth(perSecond(use));
    return {
      title: `${formatCount(count(number))} ${what}`,
      usd: (number / MILLION) * constants[`${product}.usdPerMillion`],
    };
  };
}

const PRICES: Partial<Record<ComponentKind, Price>> = {
  dns: each('dns', 'lookups'),
  cdn: each('cdn', 'requests'),
  waf: each('waf', 'requests'),
  'load-balancer': balancer,
  'api-gateway': each('gateway', 'requests'),
  'serverless-function': serverlessFunction,
  'key-value-store': readsAndWrites('keyValue'),
  'wide-column-store': readsAndWrites('keyValue'),
  'object-storage': readsAndWrites('object'),
  queue: messages,
  'pub-sub': messages,
};

/** What a provider charges for each use, at the average rate of a month. */
export function requestsItem(bill: Bill): Item {
  return PRICES[bill.station.component.kind]?.(bill) ?? null;
}

function perSecond({ averagePerSecond }: Bill['use']): number {
  return averagePerSecond.read + averagePerSecond.write;
}

function perMonth(rate: number): number {
  return rate * SECONDS_PER_MONTH;
}
