import { formatRate } from '#shared/load/format';
import type { Endings, FlowLoad } from '#shared/load/results';

export interface Ending {
  readonly id: keyof Endings;
  readonly title: string;
  /** What it means. */
  readonly hint: string;
  readonly rate: string;
  /** Part of what was offered. */
  readonly share: number;
}

const ENDINGS: readonly Pick<Ending, 'id' | 'title' | 'hint'>[] = [
  { id: 'servedPerSecond', title: 'Served', hint: 'with its answer' },
  { id: 'absorbedPerSecond', title: 'Absorbed', hint: 'by a cache' },
  { id: 'queuedPerSecond', title: 'Queued', hint: 'for later' },
  { id: 'errorPerSecond', title: 'Errors', hint: 'refused or lost' },
];

/** How the requests of a flow end; what does not happen is left out. */
export function endingsOf({ endings, offeredPerSecond }: FlowLoad): Ending[] {
  return ENDINGS.filter(({ id }) => endings[id] > 0).map((ending) => ({
    ...ending,
    rate: formatRate(endings[ending.id]),
    share: offeredPerSecond > 0 ? endings[ending.id] / offeredPerSecond : 0,
  }));
}
