import { propertySpec } from '../../design/kinds/catalog';
import { hottestPartFactor } from '../caches/hot-key';
import { formatAmount, formatCount, formatMultiple, formatPercent } from '../format';
import { utilisationOf } from '../propagation/demand';
import type { ExplanationInput, Resource } from '../results';
import { RESOURCE_WORDS } from '../bottleneck-words';
import type { Limit } from '../stations/station';
import { share } from '../units';
import { computed, supposed } from './inputs';
import { askedOf, type LimitParts } from './limit-demand';
import { inputsBehind, type Subject } from './subject';
import { scaleInputs, visitsAt } from './visits';

/** The limit of which most is used; without any load the first that a load would use. */
export function decidingLimit({ evaluation, station, number }: Subject): Limit | null {
  const { demand } = evaluation.situation.settled;
  const limit = demand.busiest[number]?.limit;
  return limit ?? station.limits.find(({ demand: { per } }) => per !== 'stored-byte') ?? null;
}

/** A component's limit of a resource, as it is used most. */
export function limitOf(
  { evaluation, station, number }: Subject,
  resource: Resource,
): Limit | null {
  const { plan, demand } = evaluation.situation.settled;
  const used = (limit: Limit) => utilisationOf(plan, demand, number, limit) ?? 0;
  const limits = station.limits.filter((limit) => limit.resource === resource);
  return limits.sort((one, other) => used(other) - used(one))[0] ?? null;
}

/** What is asked of a limit, what it can do, and the properties and constants that say so. */
export function explainLimit(subject: Subject, limit: Limit): LimitParts {
  const { evaluation, network, number, station } = subject;
  const { settled } = evaluation.situation;
  const visits = visitsAt(settled, number);
  const asked = askedOf(subject, limit, visits);
  const hot = limit.hottestPart;
  const { resource } = limit;
  const behind = inputsBehind(network, station.component, ({ limits }) =>
    limits
      .filter((one) => one.resource === resource && one.demand.per === limit.demand.per)
      .map(({ capacity, demand, hottestPart }) => ({ capacity, demand, hottestPart })),
  );
  // Copies that only stand by add nothing to what can be done.
  const replicas = propertySpec(station.component.kind, 'replicas')?.label;
  const isSum = behind.some(({ name }) => name === replicas);
  const capacity = isSum ? 'capacity of all instances' : 'capacity';
  return {
    formula: `${asked.formula} / ${capacity}${hot ? ' x load of the busiest part' : ''}`,
    inputs: [
      ...asked.inputs,
      ...scaleInputs(settled),
      ...(hot
        ? [
            computed(
              `Load of the busiest of ${hot.parts} parts`,
              formatMultiple(hottestPartFactor(hot)),
              `${formatPercent(hot.keyShare)} of the requests ask for one key; over that of the average part`,
            ),
          ]
        : []),
      ...capacityInputs(subject, limit),
      ...behind,
    ],
  };
}

function capacityInputs(
  { evaluation, number, station }: Subject,
  limit: Limit,
): ExplanationInput[] {
  const { plan } = evaluation.situation.settled;
  const { whatIf } = plan.network.input;
  const works = plan.capacityShares[number] ?? 1;
  const { up, all, isManaged } = station.instances;
  const standing = up === all ? formatCount(all) : `${formatCount(up)} of ${formatCount(all)}`;
  return [
    computed(
      'Capacity',
      formatAmount(limit.capacity * works, limit.unit),
      `Of ${RESOURCE_WORDS[limit.resource]}${isManaged ? '' : `, with ${standing} instances up`}`,
    ),
    ...(works < 1
      ? [supposed('Part of the instances that works', formatPercent(share(works)))]
      : []),
    ...(whatIf.hotKeyShare !== null && limit.hottestPart
      ? [supposed('Requests for one key', formatPercent(share(whatIf.hotKeyShare)))]
      : []),
  ];
}
