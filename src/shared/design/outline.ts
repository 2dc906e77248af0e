/** The design as text that people write: read, written and pointed into by line and column. */
export { holdsLines, suggestFor } from './outline/complete';
export { outlineSpans } from './outline/highlight';
export type { OutlineProblem } from './outline/problems';
export { type LocatedDesign, readLocatedOutline, readOutline } from './outline/read';
export { writeOutline } from './outline/write';
