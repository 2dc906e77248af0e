import { shortNumber } from '../../lib/number-text';
import { formatBytes, formatCount, formatPercent, formatRate } from '../format';
import { slotsOf } from '../propagation/hit-ratios';
import type { ExplanationInput } from '../results';
import { bytes, count, perSecond, share } from '../units';
import { computed, fromProblem, supposed } from './inputs';
import { inputsBehind, type Subject } from './subject';
import { scaleInputs, visitsAt, visitsSource, type FlowVisits } from './visits';

const BY_POPULARITY =
  'sum over keys of popularity x the smaller of P(not evicted) and P(not expired) since it was last asked for';

/** How the hit ratio comes about: stated, by what is popular, or as usual. */
export function hitFormula(subject: Subject): string {
  switch (basisOf(subject)) {
    case 'cold':
      return '0 while it is empty';
    case 'stated':
      return 'as stated';
    case 'popularity':
      return BY_POPULARITY;
    default:
      return 'as usual for a cache of which no more is known';
  }
}

/** What the hit ratio of a cache comes from, for all flows that read from it. */
export function cachedFlowInputs(subject: Subject): ExplanationInput[] {
  const { evaluation, network, station, number } = subject;
  const { settled } = evaluation.situation;
  const reading = visitsAt(settled, number).filter(({ reads }) => reads > 0);
  const reads = reading.map((one) =>
    fromProblem(
      `${one.flow.title}, reads`,
      formatRate(perSecond(one.reads)),
      visitsSource(one, one.reads),
    ),
  );
  const basis = basisOf(subject);
  if (basis === 'cold') return [supposed('Starts empty', 'yes'), ...reads];
  return [
    ...reads,
    ...scaleInputs(settled),
    ...reading.flatMap((one) => [
      ratioInput(subject, one),
      ...(basis === 'popularity' ? popularityInputs(subject, one) : []),
    ]),
    ...inputsBehind(network, station.component, ({ cache }) =>
      cache && basis === 'stated'
        ? cache.statedHitRatio
        : cache && basis === 'popularity'
          ? [cache.memoryBytes, cache.ttl]
          : cache?.usualHitRatio,
    ),
    ...(station.cache ? [] : [computed('Cache', 'no', 'It answers no reads for others')]),
  ];
}

function basisOf({
  evaluation,
  station,
  number,
}: Subject): 'cold' | 'stated' | 'popularity' | 'usual' {
  const { settled } = evaluation.situation;
  const { cache } = station;
  if (settled.plan.network.input.whatIf.coldCaches.includes(station.id)) return 'cold';
  if (cache && cache.statedHitRatio !== null) return 'stated';
  const isPopular = visitsAt(settled, number).some(
    ({ flow, reads }) =>
      reads > 0 && flow.popularity && cache && slotsOf(cache, flow.popularity.itemBytes) !== null,
  );
  return isPopular ? 'popularity' : 'usual';
}

function ratioInput({ evaluation, number }: Subject, { flow }: FlowVisits): ExplanationInput {
  const { plan } = evaluation.situation.settled;
  const route = plan.routes.findIndex((one) => one.flow.id === flow.id);
  const place = plan.routes[route]?.nodes.findIndex(({ station }) => station === number) ?? -1;
  const ratio = plan.hitRatios[route]?.[place] ?? 0;
  return computed(`${flow.title}, hits`, formatPercent(share(ratio)), 'While the cache is up');
}

function popularityInputs({ station }: Subject, { flow }: FlowVisits): ExplanationInput[] {
  const { popularity } = flow;
  const slots = station.cache && popularity ? slotsOf(station.cache, popularity.itemBytes) : null;
  if (!popularity || slots === null) return [];
  const { keys, zipfExponent, itemBytes } = popularity;
  return [
    fromProblem(
      `${flow.title}, different keys`,
      formatCount(count(keys)),
      'What its requests ask for',
    ),
    fromProblem(
      `${flow.title}, popularity`,
      shortNumber(zipfExponent),
      'Exponent of Zipf’s law: 0 is even, 1 has a heavy head',
    ),
    fromProblem(`${flow.title}, size of an item`, formatBytes(bytes(itemBytes)), 'In a cache'),
    computed(
      `${flow.title}, items that fit`,
      formatCount(count(slots)),
      'Memory / size of an item',
    ),
  ];
}
