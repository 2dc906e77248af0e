import { formatPercent, formatRate } from '../format';
import type { Explanation } from '../results';
import { perSecond, share } from '../units';
import { arrivalInputs } from './calls';
import { computed, supposed } from './inputs';
import { caveats, explanation, type Subject } from './subject';
import { scaleInputs, visitInputs, visitsAt } from './visits';

export function explainOffered({ evaluation, number, load, name }: Subject): Explanation {
  const { settled } = evaluation.situation;
  const visits = visitsAt(settled, number);
  return explanation({
    title: `${name}: offered`,
    value: formatRate(load.offeredPerSecond),
    formula: 'sum over flows of requests a second x visits of each',
    inputs: [
      ...(visits.length > 0
        ? visitInputs(visits)
        : [
            computed('Flows that come here', 'none', 'By the connections and the flows they carry'),
          ]),
      ...scaleInputs(settled),
      ...arrivalInputs(evaluation, number),
    ],
    notes: caveats(evaluation, [load.id]),
  });
}

export function explainServed({ evaluation, station, number, load, name }: Subject): Explanation {
  const { plan } = evaluation.situation.settled;
  const fault = plan.errorShares[number] ?? 0;
  const { utilisation } = load;
  const isFull = utilisation !== null && utilisation > 1;
  return explanation({
    title: `${name}: served`,
    value: formatRate(load.servedPerSecond),
    formula: 'offered x part that fits x part that does not fail',
    inputs: [
      computed('Offered', formatRate(load.offeredPerSecond), 'What arrives, retries included'),
      computed(
        'Part that fits',
        formatPercent(share(station.instances.up === 0 ? 0 : isFull ? 1 / utilisation : 1)),
        station.instances.up === 0
          ? 'Nothing of it is up'
          : isFull
            ? `1 / utilisation of ${formatPercent(utilisation)}`
            : 'All of it: no limit is reached',
      ),
      ...(fault > 0 ? [supposed('Part that fails', formatPercent(share(fault)))] : []),
      computed(
        'Turned away',
        formatRate(perSecond(load.offeredPerSecond - load.servedPerSecond)),
        'Offered less served',
      ),
    ],
    notes: caveats(evaluation, [load.id]),
  });
}
