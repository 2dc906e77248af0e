import type { Design } from '#shared/design/schema';
import type { LoadResult } from '#shared/load/results';

export interface NoLoadReason {
  /** For the line that is always in sight. */
  readonly short: string;
  /** What to do about it. */
  readonly next: string;
}

interface Situation {
  readonly drawn: Design;
  readonly result: LoadResult | null;
  /** Why there is no result. */
  readonly message: string | null;
}

/** Why there are no figures to show; null while there are some, and while the first are under way. */
export function whyNoLoad({ drawn, result, message }: Situation): NoLoadReason | null {
  if (message !== null)
    return { short: message, next: 'The design, the brief and the findings are not affected.' };
  const kinds = Object.values(drawn.components)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'note');
  if (kinds.length === 0) {
    return {
      short: 'Nothing is drawn yet.',
      next: 'Draw a client and what answers it: the load on each component, the latency and the cost show here.',
    };
  }
  if (!result || result.flows.some(({ path }) => path.length > 0)) return null;
  if (!kinds.includes('web-client') && !kinds.includes('mobile-client')) {
    return {
      short: 'No requests come in.',
      next: 'Draw the client that sends them, or the scheduler where work starts by itself, and connect it to what answers.',
    };
  }
  return {
    short: 'No flow finds its way yet.',
    next: 'Connect the client to what answers, then follow one request to where its data is kept.',
  };
}
