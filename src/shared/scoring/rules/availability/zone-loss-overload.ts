import { RESOURCE_WORDS } from '../../../load/bottleneck-words';
import { formatPercent } from '../../../load/format';
import { share } from '../../../load/units';
import { inWords } from '../../../lib/in-words';
import { flowsWaitingAt, modelIn, questionOfCapacity } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { flowTitles, strictestTarget } from '../../facts/looks';
import { isWithinShedding, shedsLoad } from '../../facts/shedding';
import { tiersOf, type Tier } from '../../facts/tiers';
import { defineRule, type Observation } from '../../rule';

/** What the zones that are left may at most be used, without anything being started first. */
const MOST_AFTER_LOSS = 0.9;
/** Promises up to this leave time to add machines. */
const SILENT_UP_TO = 0.99;

export default defineRule({
  id: 'zone-loss-overload',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'The other zones carry the load when one is lost',
    fail: 'The loss of a zone overloads what is left',
  },
  why: 'When a zone fails, its share goes to the others in the same second. New machines take minutes, and everyone else asks for them too, so the room must be there before. Two zones without room are worse than one: either loss is an outage.',
  howToFix:
    'Run as many replicas as carry the peak without one zone: with three zones half as many again, with two zones twice as many.',
  concept: 'Static stability',
  source: 'Amazon Builders’ Library, Static stability using Availability Zones',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const tiers = tiersOf(facts).filter(
      ({ components, shareAfterZoneLoss }) =>
        shareAfterZoneLoss !== null &&
        components.some(({ id }) => strictestTarget(flowsWaitingAt(model, id)) > SILENT_UP_TO),
    );
    return {
      components: tiers.flatMap(({ components }) => components.map(({ id }) => id)),
      connections: [],
      observations: tiers.flatMap((tier) => observe(tier, facts) ?? []),
    };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 2, zones: 2, tier: 't3.medium' }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 400 }, write: { peakRequestsPerSecond: 1 } },
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 3, zones: 3 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Turns the least important away at once.
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 2, zones: 2, hasShedPlan: true, tier: 't3.medium' }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
        problem: { read: { peakRequestsPerSecond: 310 }, write: { peakRequestsPerSecond: 1 } },
      },
    ],
  },
});

function observe(tier: Tier, facts: Facts): Observation | null {
  const { components, zones, shareAfterZoneLoss } = tier;
  if (shareAfterZoneLoss === null || shareAfterZoneLoss <= MOST_AFTER_LOSS) return null;
  const ids = components.map(({ id }) => id);
  if (isWithinShedding(shareAfterZoneLoss) && ids.every((id) => shedsLoad(id, facts))) return null;
  const question = components.flatMap((one) => questionOfCapacity(facts, one) ?? [])[0];
  if (question !== undefined) return { outcome: 'cannot-tell', message: question, components: ids };
  const names = inWords(ids.map((id) => facts.nameOf(id)));
  const model = modelIn(facts);
  const flows = facts.pack.flows.filter((flow) =>
    ids.some((id) => flowsWaitingAt(model, id).includes(flow)),
  );
  const failing = 1 - 1 / shareAfterZoneLoss;
  const after = formatPercent(share(shareAfterZoneLoss));
  return {
    outcome: 'fail',
    message: `${formatPercent(share(tier.share))} of the ${RESOURCE_WORDS[tier.resource]} that ${names} can take are used at peak. Without one of ${zones} zones it would be ${after}: ${
      failing > 0
        ? `about ${formatPercent(share(failing))} of the requests of ${flowTitles(flows)} fail`
        : `requests of ${flowTitles(flows)} get slow, with no room for anything`
    }.`,
    components: ids,
    values: [
      measuredShare('Utilisation at peak', tier.share),
      measuredShare('After the loss of a zone', shareAfterZoneLoss),
      measured('Zones', zones, ''),
    ],
  };
}
