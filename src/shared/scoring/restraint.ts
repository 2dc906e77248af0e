import type { Component, ComponentId, Connection, Design } from '../design/schema';
import type { Pack } from '../problems/pack';
import { runRules } from './engine';
import { factsOf, type Facts } from './facts/facts';

/** Leaving out each component in turn takes the square of their number; above this, being on a path is enough. */
const MAX_TRIED = 100;
const NEUTRAL_KINDS: readonly Component['kind'][] = [
  'dns',
  'identity-provider',
  'monitoring',
  'log-pipeline',
];

/**
 * The components that the answer loses nothing without: no required path breaks and no rule gets worse when they are
 * left out and what they passed on is connected past them. Clients and what serves every design alike are never among
 * them, nor is a cache or edge on a path: only load can say whether those are needed.
 */
export function unneededComponents(design: Design, pack: Pack): ComponentId[] {
  const facts = factsOf({ design, pack, answers: null });
  const candidates = facts.components.filter((component) => isCandidate(component, facts));
  if (facts.components.length > MAX_TRIED) {
    return candidates.map(({ id }) => id).filter((id) => facts.offPath.has(id));
  }
  const worst = weaknessesOf(facts);
  return candidates
    .map(({ id }) => id)
    .filter((id) => {
      const without = weaknessesOf(
        factsOf({ design: designWithout(design, id, facts), pack, answers: null }),
      );
      return [...without].every((weakness) => worst.has(weakness));
    });
}

function isCandidate({ id, kind }: Component, facts: Facts): boolean {
  if (facts.has(id, 'source-of-flows') || NEUTRAL_KINDS.includes(kind)) return false;
  const isForLoad = facts.has(id, 'fast-lookup') || facts.has(id, 'edge-cache');
  return !(isForLoad && facts.reached.has(id));
}

/**
 * What is wrong with a design, each as a text that can be looked for in another. A path that is there in a less fitting
 * way than before is worse off too: a store can give out unique numbers, but not as well as what was made for it.
 */
function weaknessesOf(facts: Facts): Set<string> {
  return new Set([
    ...facts.paths.flatMap(({ path, firstSatisfied }) =>
      path.anyOf.slice(0, firstSatisfied).map((_hops, index) => `path ${path.id} ${index}`),
    ),
    ...runRules(facts)
      .filter(({ outcome, rule }) => outcome === 'fail' && rule !== 'missing-required-path')
      .map(({ rule, severity, components }) => `${rule} ${severity} ${components.join(' ')}`),
  ]);
}

/** Without the component; one that passes requests on is bridged, with the flows that both its lines carry. */
function designWithout(design: Design, id: ComponentId, facts: Facts): Design {
  const components = Object.fromEntries(
    Object.entries(design.components).filter(([key]) => key !== id),
  );
  const kept = Object.values(design.connections).filter(({ from, to }) => from !== id && to !== id);
  const bridges = facts.has(id, 'pass-through') ? bridgesOver(facts.connections, id) : [];
  return {
    ...design,
    components,
    connections: Object.fromEntries([...kept, ...bridges].map((one) => [one.id, one])),
  };
}

function bridgesOver(connections: readonly Connection[], id: ComponentId): Connection[] {
  const into = connections.filter(({ to, from }) => to === id && from !== id);
  const out = connections.filter(({ from, to }) => from === id && to !== id);
  return into.flatMap((before) =>
    out.flatMap((after) => {
      const flows = sharedFlows(before.flows, after.flows);
      if (flows === null) return [];
      const operation = before.operation === 'any' ? after.operation : before.operation;
      return [{ ...before, id: `${before.id} past ${after.id}`, to: after.to, operation, flows }];
    }),
  );
}

/** null: they carry nothing in common. */
function sharedFlows(one: readonly string[], other: readonly string[]): string[] | null {
  if (one.length === 0) return [...other];
  if (other.length === 0) return [...one];
  const shared = one.filter((flow) => other.includes(flow));
  return shared.length > 0 ? shared : null;
}
