import type { FlowLoad } from '../load/results';
import type { FlowSpec } from '../problems/pack';
import type { Facts } from './facts/facts';
import { promisesOf } from './promises';

/** A flow of which this part is served is carried: what is left is the rare failure of single machines. */
const CARRIED = 0.999;
/** Of a flow that is carried, this much is for carrying it and the rest for keeping its promises. */
const FOR_CARRYING = 0.5;

/**
 * How far the design holds the problem's peak by the load model, 0 to 1: the mean over the flows that the required paths
 * are about. A flow whose path is missing holds nothing; one that is cut short at peak holds half of what gets through.
 */
export function capacityShare(facts: Facts): number {
  const model = facts.model();
  const ids = new Set(facts.paths.flatMap(({ flow }) => flow?.id ?? []));
  const flows = facts.pack.flows.filter(({ id }) => ids.has(id));
  if (!model || flows.length === 0) return 0;
  const held = flows.reduce((sum, flow) => {
    const isThere = facts.paths.some((match) => match.flow === flow && match.isSatisfied);
    const load = model.flow(flow.id);
    return sum + (isThere && load ? flowShare(flow, load) : 0);
  }, 0);
  return held / flows.length;
}

function flowShare(flow: FlowSpec, load: FlowLoad): number {
  const served = 1 - load.errorRate;
  if (served < CARRIED) return FOR_CARRYING * served;
  const promises = promisesOf(flow, load);
  const kept = promises.filter(({ isKept }) => isKept).length;
  return FOR_CARRYING + (1 - FOR_CARRYING) * (promises.length === 0 ? 1 : kept / promises.length);
}
