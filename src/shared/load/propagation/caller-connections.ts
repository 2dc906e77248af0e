import { zeros } from '../../lib/zeros';
import type { Network } from '../routing/network';
import type { Route } from '../routing/route';
import { PropertyReader } from '../stations/properties';

/** By station: connections that its callers' pools open, each caller's instances times the size of its pool. */
export function callerConnectionsOf({ stations }: Network, routes: readonly Route[]): number[] {
  const sums = zeros(stations.length);
  const counted = new Set<string>();
  for (const { nodes } of routes) {
    for (const { station, calls } of nodes) {
      if (calls.length === 0) continue;
      const caller = stations[station];
      const pool = caller ? new PropertyReader(caller.component).number('pool') : null;
      if (!caller || pool === null) continue;
      for (const { to } of calls) {
        const target = nodes[to]?.station ?? -1;
        const key = `${station} ${target}`;
        if (counted.has(key)) continue;
        counted.add(key);
        sums[target] = (sums[target] ?? 0) + pool * caller.instances.up;
      }
    }
  }
  return sums;
}
