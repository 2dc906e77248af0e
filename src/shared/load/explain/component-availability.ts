import { formatAvailability, formatCount, formatSeconds } from '../format';
import { downtimePerYear } from '../availability/time';
import type { Explanation, ExplanationInput } from '../results';
import { count, type Share } from '../units';
import { constantsBehind } from './behind';
import { computed } from './inputs';
import { caveats, constantInputs, explanation, inputsBehind, type Subject } from './subject';

const MANAGED = 'what the product is reckoned with';
const REDUNDANT =
  'P(at least the needed instances are up, zones failing as a whole) x (1 - failures that hit all)';
const TAKE_OVER = `${REDUNDANT} x (1 - failovers x time until another takes over)`;

export function explainComponentAvailability(subject: Subject): Explanation {
  const { evaluation, station, load, name } = subject;
  const behind = availabilityInputs(subject);
  return explanation({
    title: `${name}: availability`,
    value: formatAvailability(load.availability),
    formula: formulaOf(behind),
    inputs: [...instanceInputs(subject), ...behind],
    notes: [
      station.availability.basis(),
      promiseNote(load.slaAvailability, load.availability),
      ...caveats(evaluation, [load.id]),
    ],
  });
}

/** Both measures in a sentence: what is promised is no measurement. */
export function promiseNote(sla: Share, design: Share): string {
  const down = design < 1 ? formatSeconds(downtimePerYear(design)) : 'no time';
  return `The promise (SLA) is ${formatAvailability(sla)}: the threshold of a refund, not what is measured. The model reckons with ${down} of downtime a year.`;
}

/** The properties and constants behind the availability of a station. */
export function availabilityInputs(
  subject: Subject,
  owner: 'named' | 'clear' = 'clear',
): ExplanationInput[] {
  const needed = neededOf(subject);
  const { network, station } = subject;
  return inputsBehind(
    network,
    station.component,
    ({ availability }) => availability.design(needed),
    owner,
  );
}

function neededOf({ evaluation, number }: Subject): number {
  return evaluation.situation.availabilities[number]?.needed ?? 1;
}

function instanceInputs(subject: Subject): ExplanationInput[] {
  const { network, station } = subject;
  const { up, all, isManaged, zones } = station.instances;
  if (isManaged) return [computed('Run by', 'the provider', 'Parts that fail are replaced')];
  const needed = neededOf(subject);
  return [
    computed(
      'Instances',
      formatCount(all),
      `${formatCount(up)} up, in ${formatCount(count(new Set(zones.map(({ zone }) => zone)).size))} zones`,
    ),
    computed(
      'Needed for the load',
      formatCount(count(needed)),
      'Instances x utilisation / highest utilisation that still works, rounded up',
    ),
    ...(needed > 1
      ? constantInputs(
          network,
          constantsBehind(
            network.constants,
            (changed) => changed['availability.highestUtilisation'],
          ),
        )
      : []),
  ];
}

function formulaOf(inputs: readonly ExplanationInput[]): string {
  const uses = (id: string) => inputs.some(({ constantId }) => constantId === id);
  if (uses('failover.eventsPerYear')) return TAKE_OVER;
  return uses('availability.zone') || uses('availability.instance.design') ? REDUNDANT : MANAGED;
}
