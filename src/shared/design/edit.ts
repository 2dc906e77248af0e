/**
 * Edits of a design: each takes a design and returns a new one that shares what did not change; ids are passed in.
 * `diffBetween` makes the step for the session's log out of the two. An edit that makes no sense returns its input.
 */
export {
  addBoundary,
  changeBoundaryKind,
  frameAround,
  renameBoundary,
  resizeBoundary,
} from './edit/boundaries';
export {
  addComponent,
  changeKind,
  freeName,
  renameComponent,
  setProperties,
} from './edit/components';
export {
  canConnect,
  connect,
  keepFlows,
  reverseConnection,
  setConnectionProperties,
  updateConnection,
} from './edit/connections';
export { COPY_SHIFT, duplicate } from './edit/duplicate';
export { extractItems } from './edit/extract';
export { insertItems, type Shift } from './edit/insert';
export { setLocked, splitByLock } from './edit/lock';
export { boundariesWithin, carriedBy, moveComponents } from './edit/move';
export { removeItems } from './edit/remove';
export { boundaryAt, reparent } from './edit/reparent';
