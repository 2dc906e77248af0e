import type { CanvasLoad } from '../canvas/canvas-types';

/** Passes loads on; what is the same as in the last one is the same object, so that nothing is drawn anew for it. */
export function createLoadKeeper(): (load: CanvasLoad) => CanvasLoad {
  let last: CanvasLoad | null = null;
  return (load) => {
    const { components, connections, downBoundaries } = last ?? load;
    const kept = {
      components: keepRecord(components, load.components),
      connections: keepRecord(connections, load.connections),
      downBoundaries: isSameSet(downBoundaries, load.downBoundaries)
        ? downBoundaries
        : load.downBoundaries,
    };
    last = last && isSameRecord(last, kept) ? last : kept;
    return last;
  };
}

function keepRecord<Mark extends object>(
  before: Readonly<Record<string, Mark>>,
  after: Readonly<Record<string, Mark>>,
): Readonly<Record<string, Mark>> {
  const kept = Object.fromEntries(
    Object.entries(after).map(([id, mark]) => {
      const known = before[id];
      return [id, known && isSameRecord(known, mark) ? known : mark];
    }),
  );
  return isSameRecord(before, kept) ? before : kept;
}

/** Whether both have the same values under the same names. */
function isSameRecord<Item extends object>(one: Item, other: Item): boolean {
  const names = Object.keys(one) as (keyof Item)[];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.is(one[name], other[name]))
  );
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
