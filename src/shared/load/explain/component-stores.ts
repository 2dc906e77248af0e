import { formatBytes, formatCount, formatPercent, formatRate, formatSeconds } from '../format';
import { keptSeconds } from '../figures/use';
import type { Explanation, ExplanationInput } from '../results';
import { bytes, perSecond, seconds } from '../units';
import { propertiesBehind } from './behind';
import { computed, fromProblem, fromProperty } from './inputs';
import { cachedFlowInputs, hitFormula } from './hit-ratio';
import { decidingLimit, explainLimit } from './limits';
import { caveats, explanation, notComputed, type Subject } from './subject';
import { scaleInputs, visitsAt, visitsSource } from './visits';

export function explainHitRatio(subject: Subject): Explanation {
  const { evaluation, station, load, name } = subject;
  const parts = {
    title: `${name}: hit ratio`,
    formula: hitFormula(subject),
    inputs: cachedFlowInputs(subject),
  };
  if (load.hitRatio === null) {
    const reason = !station.cache
      ? `${name} is no cache.`
      : station.cache.isPrimary
        ? `${name} is the only place of its data: what it does not have, nobody has.`
        : `No flow reads from ${name}.`;
    return notComputed({ ...parts, notes: [] }, reason);
  }
  return explanation({
    ...parts,
    value: formatPercent(load.hitRatio),
    notes: [
      'Of the reads of all flows that come here; lookups that are turned away count as misses.',
      ...caveats(evaluation, [load.id]),
    ],
  });
}

export function explainBacklog(subject: Subject): Explanation {
  const limit = decidingLimit(subject);
  const { evaluation, number, load, name } = subject;
  const { demand } = evaluation.situation.average;
  const average = (demand.reads[number] ?? 0) + (demand.writes[number] ?? 0);
  const parts = {
    title: `${name}: backlog`,
    formula: '(arrivals - what is worked off) x time',
    inputs: [
      computed('Arrivals', formatRate(load.offeredPerSecond), 'At the peak'),
      computed('Worked off', formatRate(load.servedPerSecond), 'All that its instances can do'),
      computed(
        'Arrivals on average',
        formatRate(perSecond(average)),
        'When the peak is over, with everything up',
      ),
      ...(limit ? explainLimit(subject, limit).inputs : []),
    ],
  };
  const { backlog } = load;
  if (!backlog) {
    return notComputed(
      { ...parts, notes: [] },
      `Nothing piles up before ${name}: it keeps pace, or does not take from a buffer.`,
    );
  }
  return explanation({
    ...parts,
    value: `grows by ${formatRate(backlog.growthPerSecond)}`,
    notes: [
      `After an hour ${formatCount(backlog.afterOneHour)} wait, the oldest for ${formatSeconds(backlog.oldestAfterOneHour)}.`,
      backlog.drainSeconds === null
        ? 'It is never worked off: the average load is too much as well.'
        : `At the average load that hour is worked off in ${formatSeconds(backlog.drainSeconds)}.`,
      ...caveats(evaluation, [load.id]),
    ],
  });
}

export function explainStorage(subject: Subject): Explanation {
  const { evaluation, load, name } = subject;
  const parts = {
    title: `${name}: kept after 12 months`,
    formula: 'writes a second x bytes of each x time it is kept',
    inputs: storageInputs(subject),
  };
  const stored = load.storedBytesAfter12Months;
  if (stored === null) {
    return notComputed({ ...parts, notes: [] }, `No flow leaves data that lasts in ${name}.`);
  }
  return explanation({
    ...parts,
    value: formatBytes(stored),
    notes: [
      'At the average load, from an empty store, copies not counted.',
      ...caveats(evaluation, [load.id]),
    ],
  });
}

/** What is written to a store, and for how long it is kept. */
export function storageInputs(
  { evaluation, station, number, name }: Subject,
  owner: 'named' | 'clear' = 'clear',
): ExplanationInput[] {
  const { average } = evaluation.situation;
  const writing = visitsAt(average, number, { withInside: true }).filter(
    ({ flow, writes }) => flow.storedBytes > 0 && writes > 0,
  );
  const { component } = station;
  return [
    ...writing.flatMap((one) => [
      fromProblem(
        `${one.flow.title}, writes on average`,
        formatRate(perSecond(one.writes)),
        visitsSource(one, one.writes),
      ),
      fromProblem(
        `${one.flow.title}, left by each`,
        formatBytes(bytes(one.flow.storedBytes)),
        'In each store that it reaches',
      ),
    ]),
    ...scaleInputs(average),
    computed(
      owner === 'named' ? `${name}: kept within 12 months` : 'Kept within 12 months',
      formatSeconds(seconds(keptSeconds(station))),
      'All the time, or less when it is deleted before',
    ),
    ...propertiesBehind(component, (changed) =>
      keptSeconds({ ...station, component: changed }),
    ).flatMap((id) => fromProperty(component, id, owner)),
  ];
}
