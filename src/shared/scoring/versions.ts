import type { Report } from './report';

/** Changes whenever the same design could be judged differently by the rules or the grades. */
const ENGINE_VERSION = '1.3.0';

/** Changes whenever weights, caps, gates or the split of the design score change. */
const RUBRIC_VERSION = '1.1.0';

/** What a report carries, so that it can be told whether it would be judged differently today. */
export function versionsWith(pack: { readonly version: string }): Report['versions'] {
  return { engine: ENGINE_VERSION, rubric: RUBRIC_VERSION, pack: pack.version };
}
