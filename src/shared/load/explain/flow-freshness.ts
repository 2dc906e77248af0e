import { formatSeconds } from '../format';
import { agesOf } from '../figures/freshness';
import type { Explanation, ExplanationInput } from '../results';
import { nameIn } from '../routing/network';
import { seconds } from '../units';
import { whyMissing, type FlowSubject } from './flow-subject';
import { stepInputs } from './flow-steps';
import { computed, fromProperty, supposed } from './inputs';
import { caveats, explanation, inputsBehind, notComputed } from './subject';

/** How old the answers of a read may be, or how late a write takes effect. */
export function explainFreshness(subject: FlowSubject): Explanation {
  const { evaluation, route, load } = subject;
  const { settled } = evaluation.situation;
  const flow = settled.plan.routes[route]?.flow;
  const isRead = flow?.operation === 'read';
  const inputs = isRead ? ageInputs(subject) : stepInputs(evaluation, route, true);
  const parts = {
    title: isRead
      ? `${load.title}: age of the answers`
      : `${load.title}: until it has taken effect`,
    formula: isRead
      ? 'largest of the times that caches keep what writes do not clear, and of the lags of followers'
      : 'p99 of all steps, those behind buffers included',
    inputs:
      inputs.length > 0
        ? inputs
        : [computed('Steps', 'none', 'Nothing on its way makes it old or late')],
  };
  const path = load.path.map(({ component }) => component);
  const isMissing = load.freshnessSeconds === null && load.meanMs === null;
  if (isMissing) return notComputed({ ...parts, notes: [] }, whyMissing(subject));
  return explanation({
    ...parts,
    value: formatSeconds(load.freshnessSeconds ?? seconds(0)),
    notes: caveats(evaluation, path),
  });
}

function ageInputs({ evaluation, route }: FlowSubject): ExplanationInput[] {
  const { plan } = evaluation.situation.settled;
  const { network } = plan;
  return agesOf(evaluation.situation.settled, route).flatMap(
    ({ station, ttlSeconds, lagSeconds }) => {
      const found = network.stations[station];
      if (!found) return [];
      const { replicaLagSeconds } = network.input.whatIf;
      return [
        ...(ttlSeconds > 0 ? fromProperty(found.component, 'ttlSeconds', 'named') : []),
        ...(lagSeconds > 0
          ? [
              computed(
                `${nameIn(network, found.id)}: lag of followers`,
                formatSeconds(seconds(lagSeconds)),
                'Copies that answer reads are behind',
              ),
              ...(replicaLagSeconds === null
                ? []
                : [supposed('Lag of followers', formatSeconds(seconds(replicaLagSeconds)))]),
              ...inputsBehind(network, found.component, (changed) => changed.lagSeconds, 'named'),
            ]
          : []),
      ];
    },
  );
}
