import type { Settled } from '../../propagation/settle';
import type { LoadIssue } from '../../results';
import { nameIn, type Network } from '../../routing/network';
import { assumed } from './issue';

/** Parts of the what-if that change nothing, because what they name is not there. */
export function whatIfIssues({ plan }: Settled): LoadIssue[] {
  const { network } = plan;
  const { whatIf } = network.input;
  const named = [
    ...whatIf.failedComponents,
    ...whatIf.coldCaches,
    ...whatIf.slowDependencies.map(({ component }) => component),
    ...whatIf.errorShares.map(({ component }) => component),
    ...(whatIf.badDeploy ? [whatIf.badDeploy.component] : []),
  ];
  const missing = new Set(named.filter((id) => !network.numberOf.has(id)));
  const notCaches = whatIf.coldCaches.filter(
    (id) => network.numberOf.has(id) && !isCache(network, id),
  );
  return [
    ...[...missing].map((id) =>
      assumed(
        `what-if/component/${id}`,
        `There is no component "${id}" in the drawing, so supposing something of it changes nothing.`,
      ),
    ),
    ...notCaches.map((id) =>
      assumed(
        `what-if/cache/${id}`,
        `${nameIn(network, id)} keeps no copies of what it answers, so supposing it cold changes nothing.`,
        { components: [id] },
      ),
    ),
    ...placeIssues(network, 'zone', whatIf.failedZones),
    ...placeIssues(network, 'region', whatIf.failedRegions),
  ];
}

function isCache({ stations, numberOf }: Network, id: string): boolean {
  const cache = stations[numberOf.get(id) ?? -1]?.cache;
  return cache !== null && cache !== undefined && !cache.isPrimary;
}

function placeIssues(
  { stations, input }: Network,
  kind: 'zone' | 'region',
  failed: readonly string[],
): LoadIssue[] {
  if (failed.length === 0) return [];
  const standing = new Set(
    stations.flatMap(({ instances }) => instances.zones.map((place) => place[kind].toLowerCase())),
  );
  const frames = Object.values(input.design.boundaries).filter((frame) => frame.kind === kind);
  const isThere = (name: string) =>
    standing.has(name) ||
    frames.some(({ id, name: shown }) => [id, shown].some((one) => sameAs(one, name)));
  return failed
    .filter((one) => !isThere(one.trim().toLowerCase()))
    .map((one) =>
      assumed(
        `what-if/${kind}/${one}`,
        `Nothing in the drawing stands in a ${kind} "${one}", so losing it changes nothing.`,
      ),
    );
}

function sameAs(one: string, lowerCase: string): boolean {
  return one.trim().toLowerCase() === lowerCase;
}
