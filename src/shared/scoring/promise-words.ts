import {
  formatAvailability,
  formatMilliseconds,
  formatSeconds,
  NOT_COMPUTED,
} from '../load/format';
import { milliseconds, seconds, share } from '../load/units';
import type { ModelSummary, Promised } from './report';

const TITLES: Readonly<Record<Promised['kind'], string>> = {
  latency: 'answered within',
  availability: 'available',
  freshness: 'fresh within',
};

/** Each promise with what the model says: "answered within 100 ms: 8.2 ms". */
export function promiseTexts({ promises }: ModelSummary['flows'][number]): string[] {
  return promises.map(({ kind, target, measured }) => {
    const found = measured === null ? NOT_COMPUTED : amount(kind, measured);
    return `${TITLES[kind]} ${amount(kind, target)}: ${found}`;
  });
}

function amount(kind: Promised['kind'], value: number): string {
  switch (kind) {
    case 'latency':
      return formatMilliseconds(milliseconds(value));
    case 'availability':
      return formatAvailability(share(value));
    case 'freshness':
      return formatSeconds(seconds(value));
  }
}
