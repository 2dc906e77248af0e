/** The design as text that people write: read, written and pointed into by line and column. */
export type { OutlineProblem } from './outline/problems';
export { readOutline } from './outline/read';
export { writeOutline } from './outline/write';
