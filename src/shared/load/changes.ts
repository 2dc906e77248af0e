import { breakingLoad } from './bottleneck-words';
import {
  formatAvailability,
  formatMilliseconds,
  formatMoney,
  formatPercent,
  formatRate,
  NOT_COMPUTED,
} from './format';
import type {
  Bottleneck,
  BreakingPoint,
  ComponentLoad,
  FigureRef,
  FlowLoad,
  LoadResult,
  ResultChange,
} from './results';

/** Differences smaller than this part of the figure are noise to a reader. */
const NOTICEABLE = 0.005;

/**
 * What the second result has that is different from the first: for the design as a whole, for each flow, for each
 * component; what got worse first. `nameOf` gives the name of a component.
 */
export function changesBetween(
  before: LoadResult,
  after: LoadResult,
  nameOf: (id: string) => string,
): readonly ResultChange[] {
  return [
    ...designChanges(before, after, nameOf),
    ...pairs(before.flows, after.flows).flatMap(([one, other]) => flowChanges(one, other)),
    ...pairs(before.components, after.components).flatMap(([one, other]) =>
      componentChanges(one, other, nameOf),
    ),
  ].sort((one, other) => RANK[one.direction] - RANK[other.direction]);
}

const RANK = { worse: 0, better: 1, neutral: 2 } as const;

function designChanges(
  before: LoadResult,
  after: LoadResult,
  nameOf: (id: string) => string,
): ResultChange[] {
  const breaks = ({ scale, component }: BreakingPoint) =>
    `${breakingLoad({ scale })}, ${nameOf(component)}`;
  const busiest = ({ component, utilisation }: Bottleneck) =>
    `${nameOf(component)}, ${formatPercent(utilisation)}`;
  // Where one of the two has none, nothing is left that works, or nothing is drawn: not better, and told elsewhere.
  return [
    ...(before.bottleneck && after.bottleneck
      ? change({ of: 'design', figure: 'bottleneck' }, 'Bottleneck', {
          texts: [busiest(before.bottleneck), busiest(after.bottleneck)],
          values: [before.bottleneck.utilisation, after.bottleneck.utilisation],
          isMoreBetter: false,
        })
      : []),
    ...(before.breaksAt && after.breaksAt
      ? change({ of: 'design', figure: 'breaksAt' }, 'Breaks at', {
          texts: [breaks(before.breaksAt), breaks(after.breaksAt)],
          values: [before.breaksAt.scale, after.breaksAt.scale],
          isMoreBetter: true,
        })
      : []),
    ...change({ of: 'design', figure: 'cost' }, 'Cost a month', {
      texts: [formatMoney(before.costPerMonth.total), formatMoney(after.costPerMonth.total)],
      values: [before.costPerMonth.total, after.costPerMonth.total],
      isMoreBetter: false,
    }),
  ];
}

function flowChanges(before: FlowLoad, after: FlowLoad): ResultChange[] {
  const ref = (figure: 'errorRate' | 'served' | 'p50' | 'p99' | 'availability'): FigureRef => ({
    of: 'flow',
    id: before.id,
    figure,
  });
  const time = (value: FlowLoad['p99Ms']) =>
    value === null ? NOT_COMPUTED : formatMilliseconds(value);
  const up = (value: FlowLoad['availability']) =>
    value === null ? NOT_COMPUTED : formatAvailability(value);
  return [
    ...change(ref('errorRate'), `${before.title}: errors`, {
      texts: [formatPercent(before.errorRate), formatPercent(after.errorRate)],
      values: [before.errorRate, after.errorRate],
      isMoreBetter: false,
    }),
    ...change(ref('served'), `${before.title}: served`, {
      texts: [formatRate(before.servedPerSecond), formatRate(after.servedPerSecond)],
      values: [before.servedPerSecond, after.servedPerSecond],
      isMoreBetter: true,
    }),
    ...change(ref('p50'), `${before.title}: p50`, {
      texts: [time(before.p50Ms), time(after.p50Ms)],
      values: [before.p50Ms, after.p50Ms],
      isMoreBetter: false,
    }),
    ...change(ref('p99'), `${before.title}: p99`, {
      texts: [time(before.p99Ms), time(after.p99Ms)],
      values: [before.p99Ms, after.p99Ms],
      isMoreBetter: false,
    }),
    ...change(ref('availability'), `${before.title}: availability`, {
      texts: [up(before.availability), up(after.availability)],
      values: [before.availability, after.availability],
      isMoreBetter: true,
      smallest: 1e-6,
    }),
  ];
}

function componentChanges(
  before: ComponentLoad,
  after: ComponentLoad,
  nameOf: (id: string) => string,
): ResultChange[] {
  const state = ({ status, utilisation }: ComponentLoad) =>
    status === 'failed' ? 'down' : utilisation === null ? 'unknown' : formatPercent(utilisation);
  // Down counts as the worst of all utilisations.
  const weight = ({ status, utilisation }: ComponentLoad) =>
    status === 'failed' ? Number.MAX_VALUE : (utilisation ?? 0);
  return change({ of: 'component', id: before.id, figure: 'utilisation' }, nameOf(before.id), {
    texts: [state(before), state(after)],
    values: [weight(before), weight(after)],
    isMoreBetter: false,
  });
}

interface Compared {
  readonly texts: readonly [string, string];
  /** null: not computed, which is worse than any value. */
  readonly values: readonly [number | null, number | null];
  readonly isMoreBetter: boolean;
  /** The smallest difference worth telling, as a part of the figure. */
  readonly smallest?: number;
}

function change(
  ref: FigureRef,
  title: string,
  { texts, values, isMoreBetter, smallest = NOTICEABLE }: Compared,
): ResultChange[] {
  const [before, after] = values;
  if (texts[0] === texts[1]) return [];
  if (before !== null && after !== null) {
    const size = Math.max(Math.abs(before), Math.abs(after));
    if (Math.abs(after - before) <= size * smallest) return [];
  }
  return [
    { ref, title, before: texts[0], after: texts[1], direction: direction(values, isMoreBetter) },
  ];
}

function direction(
  [before, after]: Compared['values'],
  isMoreBetter: boolean,
): ResultChange['direction'] {
  if (before === after) return 'neutral';
  if (before === null) return 'better';
  if (after === null) return 'worse';
  return after > before === isMoreBetter ? 'better' : 'worse';
}

function pairs<Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): [Item, Item][] {
  const byId = new Map(after.map((item) => [item.id, item]));
  return before.flatMap((item) => {
    const other = byId.get(item.id);
    return other ? [[item, other] as [Item, Item]] : [];
  });
}
