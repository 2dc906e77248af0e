import type { Pack } from '../../problems/pack';
import type { Facts } from '../facts/facts';
import type { Finding, Restraint } from '../report';
import { genericnessOf } from './genericness';
import { needsOf } from './needs';

/** Part of the points that one component without a need costs. */
const PRICE_OF_UNNEEDED = 0.2;
/** A design that fits the other problems up to here is ordinary: all of them have clients, services and stores. */
const ORDINARY = 0.4;

/** Leaves out each component in turn, and compares with the other problems. Takes the square of the design's size. */
export function restraintOf(
  facts: Facts,
  findings: readonly Finding[],
  others: readonly Pack[],
): Restraint {
  const components = needsOf(facts, findings);
  const genericness = genericnessOf(facts.design, others);
  const unneeded = components.filter(({ standing }) => standing === 'unneeded').length;
  const excess = Math.max(0, ((genericness?.share ?? 0) - ORDINARY) / (1 - ORDINARY));
  return {
    components,
    genericness,
    share: Math.max(0, 1 - PRICE_OF_UNNEEDED * unneeded - excess),
  };
}

/** Ids of the components that the answer loses nothing without. */
export function unneededIn(restraint: Restraint | null): string[] {
  return (restraint?.components ?? []).flatMap(({ component, standing }) =>
    standing === 'unneeded' ? [component] : [],
  );
}
