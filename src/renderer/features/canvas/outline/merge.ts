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
  const kept = removeItems(merged, { connections: loose.map(({ id }) => id) });
  return {
    ...kept,
    components: mapRecords(kept.components, (component) => {
      const { boundary } = component;
      const isHome = boundary === null || Object.hasOwn(kept.boundaries, boundary);
      return isHome ? component : { ...component, boundary: null };
    }),
    boundaries: mapRecords(kept.boundaries, (boundary) => {
      if (boundary.parent === null) return boundary;
      const kinds = outwardsFrom(kept.boundaries, boundary.parent).map(({ kind }) => kind);
      return mayLieIn(boundary.kind, kinds) ? boundary : { ...boundary, parent: null };
    }),
  };
}

function mapRecords<RecordType>(
  records: Readonly<Record<string, RecordType>>,
  map: (record: RecordType) => RecordType,
): Record<string, RecordType> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, map(record)]));
}
