import { costLines } from '../cost/cost-lines';
import { COST_WORDS } from '../cost/cost-words';
import type { Evaluation } from '../evaluate';
import { stationUses } from '../figures/use';
import { formatAmount, formatBytes, formatCount, formatMoney, formatRate } from '../format';
import type { CostCategory, CostLine, Explanation, ExplanationInput } from '../results';
import { nameIn } from '../routing/network';
import type { Station, StationUse } from '../stations/station';
import { bytes, count, perSecond, SECONDS_PER_MONTH } from '../units';
import { storageInputs } from './component-stores';
import { computed } from './inputs';
import { explanation, inputsBehind, subjectOf } from './subject';

const FORMULAS: Readonly<Record<CostCategory, string>> = {
  instances: 'number x price of one',
  storage: 'bytes kept after 12 months x copies x price of a GB',
  requests: 'uses in a month of the average load x price of each',
  transfer: 'bytes in a month of the average load x price of a GB, dearer ones first',
};

/** What one line of the bill comes from: how much is used, and what it costs. */
export function explainCostLine(evaluation: Evaluation, line: CostLine): Explanation {
  const { average, storedBytes } = evaluation.situation;
  const { network } = average.plan;
  const number = network.numberOf.get(line.component) ?? -1;
  const station = network.stations[number];
  const use = stationUses(average, storedBytes)[number];
  const subject = subjectOf(evaluation, line.component);
  const price = (drawn: Station, used: StationUse, constants = network.constants) =>
    costLines(drawn, used, constants).find(({ id }) => id === line.id)?.usdPerMonth ?? 0;
  return explanation({
    title: `${nameIn(network, line.component)}: ${COST_WORDS[line.category].toLowerCase()}`,
    value: formatMoney(line.usdPerMonth),
    formula: FORMULAS[line.category],
    inputs: [
      computed('What is paid for', line.title, 'A month'),
      ...(station && use ? useInputs(use, (changed) => price(station, changed)) : []),
      ...(isUsed(line)
        ? [computed('Seconds in a month', formatCount(count(SECONDS_PER_MONTH)), '30.44 days')]
        : []),
      ...(line.category === 'storage' && subject ? storageInputs(subject) : []),
      ...(station && use
        ? inputsBehind(network, station.component, (drawn, constants) =>
            price(drawn, use, constants),
          )
        : []),
    ],
    notes: ['At the average load of the day, with everything up; list prices without discounts.'],
  });
}

/** Whether it is paid by use, at a rate. */
function isUsed({ category }: CostLine): boolean {
  return category === 'requests' || category === 'transfer';
}

interface Used {
  readonly name: string;
  readonly text: (use: StationUse) => string;
  readonly doubled: (use: StationUse) => StationUse;
}

type Amount = Exclude<keyof StationUse, 'averagePerSecond'>;

function amount(name: string, id: Amount, text: (value: number) => string): Used {
  return {
    name,
    text: (use) => text(use[id]),
    doubled: (use) => ({ ...use, [id]: use[id] * 2 }),
  };
}

function rate(name: string, id: 'read' | 'write'): Used {
  return {
    name,
    text: ({ averagePerSecond }) => formatRate(averagePerSecond[id]),
    doubled: ({ averagePerSecond, ...use }) => ({
      ...use,
      averagePerSecond: { ...averagePerSecond, [id]: perSecond(averagePerSecond[id] * 2) },
    }),
  };
}

const byteRate = (value: number) => formatAmount(value, 'B/s');

const USED: readonly Used[] = [
  rate('Reads on average', 'read'),
  rate('Writes on average', 'write'),
  amount('Bytes in on average', 'averageBytesIn', byteRate),
  amount('Bytes out on average', 'averageBytesOut', byteRate),
  amount('To the internet on average', 'averageInternetBytesOut', byteRate),
  amount('Between zones on average', 'averageCrossZoneBytes', byteRate),
  amount('Between regions on average', 'averageCrossRegionBytes', byteRate),
  amount('Kept after 12 months', 'storedBytesAfter12Months', (value) => formatBytes(bytes(value))),
  amount('Connections held open', 'heldConnections', (value) => formatCount(count(value))),
];

/** What of the use the price depends on. */
function useInputs(use: StationUse, price: (use: StationUse) => number): ExplanationInput[] {
  const now = price(use);
  return USED.filter(({ doubled }) => price(doubled(use)) !== now).map(({ name, text }) =>
    computed(name, text(use), 'From the flows at their average rates'),
  );
}
