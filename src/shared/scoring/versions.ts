/** Changes whenever the same design could be judged differently by the rules or the grades. */
export const ENGINE_VERSION = '1.1.0';

/** Changes whenever weights, caps, gates or the split of the design score change. */
export const RUBRIC_VERSION = '1.1.0';
