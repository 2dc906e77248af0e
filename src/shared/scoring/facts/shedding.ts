import type { ComponentId } from '../../design/schema';
import type { Facts } from './facts';
import { flagOf } from './values';

/** Of the requests, the part that a written plan can turn away: more is an outage, whatever it is called. */
const MOST_SHED = 0.35;

/** Whether a component, or one of those that call it, turns the least important away when it is full. */
export function shedsLoad(id: ComponentId, facts: Facts): boolean {
  return [id, ...facts.adjacency.into(id).map(({ from }) => from)].some(
    (one) => flagOf(facts.component(one), 'hasShedPlan').value === true,
  );
}

/** Whether turning some requests away brings the utilisation down to what can be done. */
export function isWithinShedding(utilisation: number): boolean {
  return utilisation <= 1 || 1 - 1 / utilisation <= MOST_SHED;
}
