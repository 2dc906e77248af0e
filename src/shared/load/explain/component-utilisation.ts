import { formatMultiple, formatPercent } from '../format';
import type { Explanation } from '../results';
import { RESOURCE_WORDS } from '../bottleneck-words';
import type { Limit } from '../stations/station';
import { computed } from './inputs';
import { decidingLimit, explainLimit } from './limits';
import { caveats, explanation, issueMessage, notComputed, type Subject } from './subject';

const NO_LIMIT = computed('Limits', 'none', 'That a load would reach');

export function explainUtilisation(subject: Subject): Explanation {
  const { evaluation, load, name } = subject;
  const title = `${name}: utilisation`;
  const limit = decidingLimit(subject);
  const { formula, inputs } = limit
    ? explainLimit(subject, limit)
    : { formula: 'load / capacity', inputs: [NO_LIMIT] };
  if (load.utilisation === null || !limit)
    return notComputed({ title, formula, inputs, notes: [] }, unlimited(subject));
  return explanation({
    title: limit.resource === 'requests' ? title : `${title} (${RESOURCE_WORDS[limit.resource]})`,
    value: formatPercent(load.utilisation),
    formula,
    inputs,
    notes: [
      ...statusNotes(subject),
      ...otherLimits(subject, limit),
      ...caveats(evaluation, [load.id]),
    ],
  });
}

export function explainHeadroom(subject: Subject): Explanation {
  const { evaluation, load, name } = subject;
  const parts = { title: `${name}: headroom`, formula: '1 / utilisation', notes: [] };
  const limit = decidingLimit(subject);
  if (load.headroom === null || load.utilisation === null || !limit) {
    return notComputed(
      { ...parts, inputs: [NO_LIMIT] },
      load.utilisation === 0 ? `Nothing of the load comes to ${name}.` : unlimited(subject),
    );
  }
  return explanation({
    ...parts,
    value: formatMultiple(load.headroom),
    inputs: [
      computed(
        'Utilisation',
        formatPercent(load.utilisation),
        `Of ${RESOURCE_WORDS[limit.resource]}, of which most is used`,
      ),
      ...explainLimit(subject, limit).inputs,
    ],
    notes: [
      load.headroom < 1
        ? 'Below 1 it cannot carry the load.'
        : 'How many times today’s load it would carry before it is full; waiting grows long before that.',
      ...caveats(evaluation, [load.id]),
    ],
  });
}

function unlimited({ evaluation, station, load, name }: Subject): string {
  const unknown = issueMessage(evaluation, `unknown/${load.id}`);
  if (unknown !== null) return unknown;
  return station.isKnown
    ? `No limit of ${name} is used up by this load: it grows as needed, or is not ours to count.`
    : `The model has no figures for what ${name} can carry.`;
}

function statusNotes({ load, name }: Subject): string[] {
  switch (load.status) {
    case 'saturated':
      return ['At 100 % it is full: work piles up, and what does not fit is turned away.'];
    case 'busy':
      return ['It is so full that waiting grows quickly with any more load.'];
    case 'failed':
      return [`${name} is down: it does no work.`];
    case 'unused':
      return [`No flow comes to ${name}.`];
    default:
      return [];
  }
}

function otherLimits({ load }: Subject, { resource }: Limit): string[] {
  const others = load.resources.filter((one) => one.resource !== resource && one.utilisation > 0);
  if (others.length === 0) return [];
  const words = others.map(
    (one) => `${RESOURCE_WORDS[one.resource]} ${formatPercent(one.utilisation)}`,
  );
  return [`The highest of its utilisations counts. The others: ${words.join(', ')}.`];
}
