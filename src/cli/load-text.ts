import { shownName } from '#shared/design/names';
import type { Design } from '#shared/design/schema';
import {
  bottleneckText,
  breakingText,
  NO_BREAKING_POINT,
  RESOURCE_WORDS,
} from '#shared/load/bottleneck-words';
import {
  formatAvailability,
  formatBytes,
  formatMilliseconds,
  formatMoney,
  formatMultiple,
  formatPercent,
  formatRate,
} from '#shared/load/format';
import type { ComponentLoad, LoadIssue, LoadResult } from '#shared/load/results';
import type { Milliseconds } from '#shared/load/units';
import { asTable } from './table';

const NOT_COMPUTED = '-';

interface LoadTextInput {
  readonly result: LoadResult;
  readonly design: Design;
  readonly problemTitle: string;
}

/** What a design does under load, for people who read it in a terminal. */
export function loadText({ result, design, problemTitle }: LoadTextInput): string {
  const nameOf = (id: string) => {
    const component = design.components[id];
    return component ? shownName(component) : id;
  };
  return [
    `${problemTitle} at ${formatMultiple(result.whatIf.scale)} its peak load${failures(result, nameOf)}\n${verdict(result, nameOf)}`,
    flows(result),
    components(result, nameOf),
    cost(result, nameOf),
    storage(result),
    remarks('Not computed or assumed:', result.issues),
    remarks('Approximate:', result.approximations),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

type NameOf = (id: string) => string;

function failures({ whatIf }: LoadResult, nameOf: NameOf): string {
  const down = [
    ...whatIf.failedComponents.map(nameOf),
    ...whatIf.failedZones.map((zone) => `zone ${nameOf(zone)}`),
    ...whatIf.failedRegions.map((region) => `region ${nameOf(region)}`),
  ];
  return down.length === 0 ? '' : `, down: ${down.join(', ')}`;
}

function verdict({ breaksAt, bottleneck }: LoadResult, nameOf: NameOf): string {
  const breaks = breaksAt ? breakingText(nameOf(breaksAt.component), breaksAt) : NO_BREAKING_POINT;
  const busiest = bottleneck
    ? bottleneckText(nameOf(bottleneck.component), bottleneck)
    : 'Nothing in the design is used, so there is no bottleneck.';
  return `${breaks}
${busiest}
`;
}

function flows({ flows: all }: LoadResult): string {
  return asTable(
    all.map((flow) => ({
      flow: flow.title,
      offered: formatRate(flow.offeredPerSecond),
      served: formatRate(flow.servedPerSecond),
      errors: formatPercent(flow.errorRate),
      mean: time(flow.meanMs),
      p50: time(flow.p50Ms),
      p95: time(flow.p95Ms),
      p99: time(flow.p99Ms),
      availability:
        flow.availability === null ? NOT_COMPUTED : formatAvailability(flow.availability),
    })),
    ['offered', 'served', 'errors', 'mean', 'p50', 'p95', 'p99', 'availability'],
  );
}

function time(value: Milliseconds | null): string {
  return value === null ? NOT_COMPUTED : formatMilliseconds(value);
}

/** The busiest first; those without a known limit last. */
function components({ components: all }: LoadResult, nameOf: NameOf): string {
  const used = ({ utilisation }: ComponentLoad) => utilisation ?? -1;
  return asTable(
    all
      .toSorted((one, other) => used(other) - used(one))
      .map((load) => ({
        component: nameOf(load.id),
        used: load.utilisation === null ? NOT_COMPUTED : formatPercent(load.utilisation),
        of: load.saturatedBy === null ? '' : RESOURCE_WORDS[load.saturatedBy],
        status: load.status,
        offered: formatRate(load.offeredPerSecond),
        served: formatRate(load.servedPerSecond),
        wait: time(load.queueWaitMs),
        up: `${load.instances.up} of ${load.instances.all}`,
      })),
    ['used', 'offered', 'served', 'wait'],
  );
}

function cost({ costPerMonth: { total, lines } }: LoadResult, nameOf: NameOf): string {
  const table = asTable(
    lines.map(({ component, title, usdPerMonth }) => ({
      'a month': formatMoney(usdPerMonth),
      for: title,
      component: nameOf(component),
    })),
    ['a month'],
  );
  return `Costs ${formatMoney(total)} a month\n${table}`;
}

function storage({ storage: { bytesAfter12Months } }: LoadResult): string {
  return `Stores ${formatBytes(bytesAfter12Months)} after 12 months\n`;
}

function remarks(title: string, all: readonly Pick<LoadIssue, 'message'>[]): string {
  return all.length === 0 ? '' : `${title}\n${all.map(({ message }) => `  ${message}\n`).join('')}`;
}
