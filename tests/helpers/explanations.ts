import { expect } from 'vitest';
import { CONSTANTS } from '#shared/load/constants/constants';
import { breakingLoad } from '#shared/load/bottleneck-words';
import {
  formatAvailability,
  formatBytes,
  formatMilliseconds,
  formatMoney,
  formatMultiple,
  formatPercent,
  formatRate,
  formatSeconds,
  NOT_COMPUTED,
} from '#shared/load/format';
import type {
  ComponentFigure,
  ComponentLoad,
  Explanation,
  FigureRef,
  FlowFigure,
  FlowLoad,
  LoadResult,
} from '#shared/load/results';
import { seconds } from '#shared/load/units';

function shown<Value>(value: Value | null, format: (value: Value) => string): string {
  return value === null ? NOT_COMPUTED : format(value);
}

const OF_COMPONENT: Record<ComponentFigure, (load: ComponentLoad) => string> = {
  offered: (load) => formatRate(load.offeredPerSecond),
  served: (load) => formatRate(load.servedPerSecond),
  utilisation: (load) => shown(load.utilisation, formatPercent),
  queueWait: (load) => shown(load.queueWaitMs, formatMilliseconds),
  headroom: (load) => shown(load.utilisation === null ? null : load.headroom, formatMultiple),
  availability: (load) => formatAvailability(load.availability),
  hitRatio: (load) => shown(load.hitRatio, formatPercent),
  backlog: (load) => shown(load.backlog, (one) => `grows by ${formatRate(one.growthPerSecond)}`),
  storage: (load) => shown(load.storedBytesAfter12Months, formatBytes),
};

const OF_FLOW: Record<FlowFigure, (load: FlowLoad) => string> = {
  offered: (load) => formatRate(load.offeredPerSecond),
  served: (load) => formatRate(load.servedPerSecond),
  errorRate: (load) => formatPercent(load.errorRate),
  mean: (load) => shown(load.meanMs, formatMilliseconds),
  p50: (load) => shown(load.p50Ms, formatMilliseconds),
  p95: (load) => shown(load.p95Ms, formatMilliseconds),
  p99: (load) => shown(load.p99Ms, formatMilliseconds),
  availability: (load) => shown(load.availability, formatAvailability),
  freshness: ({ freshnessSeconds, meanMs }) =>
    freshnessSeconds === null && meanMs === null
      ? NOT_COMPUTED
      : formatSeconds(freshnessSeconds ?? seconds(0)),
};

/** Every figure of a result, and how it is shown. */
export function figuresOf(result: LoadResult): [FigureRef, string][] {
  const { components, connections, flows, costPerMonth, storage, breaksAt, bottleneck } = result;
  const componentFigures = Object.keys(OF_COMPONENT) as ComponentFigure[];
  const flowFigures = Object.keys(OF_FLOW) as FlowFigure[];
  return [
    ...components.flatMap((load) =>
      componentFigures.map((figure): [FigureRef, string] => [
        { of: 'component', id: load.id, figure },
        OF_COMPONENT[figure](load),
      ]),
    ),
    ...connections.flatMap((load): [FigureRef, string][] => [
      [{ of: 'connection', id: load.id, figure: 'offered' }, formatRate(load.offeredPerSecond)],
      [{ of: 'connection', id: load.id, figure: 'served' }, formatRate(load.servedPerSecond)],
    ]),
    ...flows.flatMap((load) =>
      flowFigures.map((figure): [FigureRef, string] => [
        { of: 'flow', id: load.id, figure },
        OF_FLOW[figure](load),
      ]),
    ),
    ...costPerMonth.lines.map((line): [FigureRef, string] => [
      { of: 'cost', id: line.id },
      formatMoney(line.usdPerMonth),
    ]),
    [{ of: 'design', figure: 'cost' }, formatMoney(costPerMonth.total)],
    [{ of: 'design', figure: 'storage' }, formatBytes(storage.bytesAfter12Months)],
    [{ of: 'design', figure: 'breaksAt' }, breaksAt ? breakingLoad(breaksAt) : 'no limit found'],
    [
      { of: 'design', figure: 'bottleneck' },
      bottleneck ? formatPercent(bottleneck.utilisation) : 'none',
    ],
  ];
}

const TABLE = new Set<string>(CONSTANTS.map(({ id }) => id));

/** It shows the value, and every input says what it is and where it comes from. */
export function expectWhole(explanation: Explanation, value: string): void {
  const { title, formula, inputs, notes } = explanation;
  expect(explanation.value).toBe(value);
  expect(title).not.toBe('');
  expect(formula).not.toBe('');
  expect(inputs.length).toBeGreaterThan(0);
  if (value === NOT_COMPUTED) expect(notes.length).toBeGreaterThan(0);
  for (const input of inputs) {
    const isConstant = input.origin === 'constant' || input.origin === 'edited-constant';
    expect(input.name).not.toBe('');
    expect(input.value).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(TABLE.has(input.constantId ?? '')).toBe(isConstant);
    if (isConstant) expect(input.source).not.toBe('');
  }
  const keys = inputs.map(({ name, source }) => `${name} ${source}`);
  expect(new Set(keys).size).toBe(keys.length);
}
