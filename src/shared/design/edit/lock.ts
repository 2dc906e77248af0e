import type { Design } from '../schema';
import type { Selection } from './selection';

/** Locks or unlocks components and boundaries; one that is not locked has no mark at all. */
export function setLocked(design: Design, selection: Selection, isLocked: boolean): Design {
  const components = withLocks(design.components, selection.components, isLocked);
  const boundaries = withLocks(design.boundaries, selection.boundaries, isLocked);
  const isSame = components === design.components && boundaries === design.boundaries;
  return isSame ? design : { ...design, components, boundaries };
}

interface Lockable {
  isLocked?: boolean | undefined;
}

function withLocks<RecordType extends Lockable>(
  records: Readonly<Record<string, RecordType>>,
  ids: readonly string[] = [],
  isLocked: boolean,
): Readonly<Record<string, RecordType>> {
  const changed: Record<string, RecordType> = {};
  for (const id of ids) {
    const record = records[id];
    if (!record || (record.isLocked ?? false) === isLocked) continue;
    changed[id] = withLock(record, isLocked);
  }
  return Object.keys(changed).length === 0 ? records : { ...records, ...changed };
}

/** The record locked or not; what is not locked does not say so. */
export function withLock<RecordType extends Lockable>(
  record: RecordType,
  isLocked: boolean,
): RecordType {
  if (isLocked) return { ...record, isLocked };
  if (record.isLocked === undefined) return record;
  const copy = { ...record };
  delete copy.isLocked;
  return copy;
}

/** The selection in two: what is locked, and what is not. Connections cannot be locked. */
export function splitByLock(
  design: Design,
  selection: Selection,
): { readonly locked: Required<Selection>; readonly free: Required<Selection> } {
  const { components = [], connections = [], boundaries = [] } = selection;
  const isComponentLocked = (id: string) => design.components[id]?.isLocked === true;
  const isBoundaryLocked = (id: string) => design.boundaries[id]?.isLocked === true;
  return {
    locked: {
      components: components.filter(isComponentLocked),
      connections: [],
      boundaries: boundaries.filter(isBoundaryLocked),
    },
    free: {
      components: components.filter((id) => !isComponentLocked(id)),
      connections,
      boundaries: boundaries.filter((id) => !isBoundaryLocked(id)),
    },
  };
}
