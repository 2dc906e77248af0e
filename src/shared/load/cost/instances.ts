import type { ComponentKind } from '../../design/kinds/kind';
import { computeTier, databaseTier } from '../stations/tiers';
import type { Bill, Item, Price } from './bill';

/** A node of a cache up to this memory has one price; larger ones are priced by it. */
function cacheNodes({ station, properties, constants }: Bill): Item {
  const memoryGb = properties.number('memoryGb') ?? constants['cache.memoryGb'];
  const each = Math.max(
    constants['cache.node.usdPerMonth'],
    memoryGb * constants['cache.usdPerGbMonth'],
  );
  return item(station.instances.all, `cache node of ${memoryGb} GB`, each);
}

function machines({ station, properties, constants }: Bill): Item {
  const tier = computeTier(properties, constants);
  return item(station.instances.all, tier, constants[`${tier}.usdPerMonth`]);
}

function databases({ station, properties, constants }: Bill): Item {
  const tier = databaseTier(properties, constants);
  return item(station.instances.all, tier, constants[`${tier}.usdPerMonth`]);
}

function streamBrokers(bill: Bill): Item {
  const { station, properties, constants } = bill;
  if (!properties.flag('isManaged')) return machines(bill);
  const tier = computeTier(properties, constants);
  return item(
    station.instances.all,
    `managed broker ${tier}`,
    constants[`${tier}.usdPerMonth`] * constants['managedBroker.factor'],
  );
}

function searchNodes(bill: Bill): Item {
  const { station, properties, constants } = bill;
  return properties.flag('isManaged')
    ? item(station.instances.all, 'managed search node', constants['search.node.usdPerMonth'])
    : machines(bill);
}

function balancer(bill: Bill): Item {
  const { station, constants } = bill;
  return station.instances.isManaged
    ? item(station.instances.all, 'load balancer', constants['balancer.usdPerMonth'])
    : machines(bill);
}

function firewall({ station, constants }: Bill): Item {
  return item(station.instances.all, 'firewall with five rules', constants['waf.usdPerMonth']);
}

/** What the provider runs has no machines to pay. */
function machinesUnlessManaged(bill: Bill): Item {
  return bill.station.instances.isManaged ? null : machines(bill);
}

const PRICES: Partial<Record<ComponentKind, Price>> = {
  cache: cacheNodes,
  'sql-database': databases,
  stream: streamBrokers,
  'search-index': searchNodes,
  'load-balancer': balancer,
  waf: firewall,
};

/** Machines, as many as are drawn: what is down is paid too. */
export function instancesItem(bill: Bill): Item {
  return (PRICES[bill.station.component.kind] ?? machinesUnlessManaged)(bill);
}

function item(number: number, what: string, usdEach: number): Item {
  return { title: `${number} x ${what}`, usd: number * usdEach };
}
