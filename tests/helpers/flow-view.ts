import type { FlowView } from '../../src/renderer/features/canvas/flow/flow-adapter';
import { EMPTY_SELECTION } from '../../src/renderer/features/canvas/selection';

/** A look at the canvas in which nothing is selected, moved or marked. */
export const PLAIN_VIEW: FlowView = {
  selection: EMPTY_SELECTION,
  moved: new Map(),
  resized: new Map(),
  highlight: undefined,
  marks: undefined,
  load: undefined,
  flows: undefined,
  isGliding: false,
  tabStop: null,
};
