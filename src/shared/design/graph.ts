/** Questions about what leads where in a design: for the canvas, the layout and the judge. */
export { mayCarry } from './graph/carries';
export { type DesignGraph, designGraph } from './graph/design-graph';
export { hardDependencies, isHardCall } from './graph/hard-dependencies';
