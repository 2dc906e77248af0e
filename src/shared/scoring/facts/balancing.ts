import type { ComponentId } from '../../design/schema';
import type { Link } from '../../traffic/adjacency';
import type { Facts } from './facts';
import { reachableFrom } from '../../traffic/reach';
import { instancesOf } from './redundancy';
import type { PathMatch } from '../../traffic/required-paths';

/** Something that spreads requests over instances; DNS can do it with several addresses. */
function spreads(facts: Facts, id: ComponentId): boolean {
  return facts.has(id, 'balances') || facts.component(id).kind === 'dns';
}

/** A client, or somebody else who starts a flow, such as a provider with a receipt. */
function callsFromOutside(id: ComponentId, { has, pack }: Facts): boolean {
  const outside = 'outside-our-control';
  const startsThere = pack.flows.some(({ startsAt }) => startsAt?.includes(outside) === true);
  return has(id, 'source-of-flows') || (startsThere && has(id, outside));
}

/** Services in several copies that clients reach with nothing in between that chooses a copy. */
export function unbalancedServices(facts: Facts): ComponentId[] {
  const callers = facts.components.map(({ id }) => id).filter((id) => callsFromOutside(id, facts));
  const followed = (link: Link) =>
    !link.isAsync &&
    (callsFromOutside(link.from, facts) ||
      (facts.has(link.from, 'pass-through') && !spreads(facts, link.from)));
  const direct = reachableFrom(callers, facts.adjacency.out, followed);
  return facts.components
    .filter(({ id }) => direct.has(id))
    .filter(({ id }) => facts.has(id, 'computes') || facts.has(id, 'holds-connections'))
    .filter((component) => {
      const { count, isManaged } = instancesOf(component);
      return !isManaged && count !== null && count > 1;
    })
    .map(({ id }) => id);
}

/** The path would be there if nothing had to balance, and a service in several copies is what lacks it. */
export function lacksOnlyBalancer(match: PathMatch, facts: Facts): boolean {
  if (match.isSatisfied || unbalancedServices(facts).length === 0) return false;
  return facts.matchRelaxed(match, ({ anyOf }) => anyOf.every((all) => all.includes('balances')))
    .isSatisfied;
}

/** What chooses a copy: directly before the service, or before what only hands requests on to it. */
export function balancersBefore(id: ComponentId, { adjacency, has }: Facts): ComponentId[] {
  const before = reachableFrom(
    adjacency.into(id).map(({ from }) => from),
    adjacency.into,
    ({ to }) => has(to, 'pass-through') && !has(to, 'balances'),
  );
  return [...before].filter((one) => has(one, 'balances'));
}
