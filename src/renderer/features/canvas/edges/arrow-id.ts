export type ArrowTone = 'normal' | 'active';

/** Ids of the arrowheads in ArrowDefinitions. */
export const ARROW_ID: Readonly<Record<ArrowTone, string>> = {
  normal: 'connection-arrow',
  active: 'connection-arrow-active',
};
