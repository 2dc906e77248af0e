import { removeItems } from '#shared/design/edit';
import { mayLieIn, outwardsFrom } from '#shared/design/nesting';
import type { Design } from '#shared/design/schema';
import { applyDiff, diffBetween } from '#shared/lib/records-diff';

/**
 * The drawing with what the outline changes: `base` is the design that the outline was written from, `read` what it says
 * now. What was meanwhile changed on the drawing alone stays; what was removed there takes its connections along,
 * and a boundary that the two put where it cannot lie lies in none.
 */
export function mergeOutline(base: Design, read: Design, drawing: Design): Design {
  if (base === drawing) return read;
  const merged = applyDiff(drawing, diffBetween(base, read));
  const isMissing = (id: string) => !Object.hasOwn(merged.components, id);
  const loose = Object.values(merged.connections).filter(
    ({ from, to }) => isMissing(from) || isMissing(to),
  );
  // What lies in a boundary that is gone comes out of it on the way.
  const kept = removeItems(merged, { connections: loose.map(({ id }) => id) });
  const boundaries = Object.values(kept.boundaries).map((boundary) => {
    const kinds = outwardsFrom(kept.boundaries, boundary.parent).map(({ kind }) => kind);
    const mayStay = boundary.parent === null || mayLieIn(boundary.kind, kinds);
    return mayStay ? boundary : { ...boundary, parent: null };
  });
  return { ...kept, boundaries: Object.fromEntries(boundaries.map((item) => [item.id, item])) };
}
