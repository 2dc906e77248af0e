import { removeItems } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import { applyDiff, diffBetween } from '#shared/lib/records-diff';

/**
 * The drawing with what the outline changes: `base` is the design that the outline was written from, `read` what it says
 * now. What was meanwhile changed on the drawing alone stays; what was removed there takes its connections along.
 */
export function mergeOutline(base: Design, read: Design, drawing: Design): Design {
  if (base === drawing) return read;
  const merged = applyDiff(drawing, diffBetween(base, read));
  const isMissing = (id: string) => !Object.hasOwn(merged.components, id);
  const loose = Object.values(merged.connections).filter(
    ({ from, to }) => isMissing(from) || isMissing(to),
  );
  const homes = (id: string | null) => (id !== null && id in merged.boundaries ? id : null);
  const kept = removeItems(merged, { connections: loose.map(({ id }) => id) });
  return {
    ...kept,
    components: mapRecords(kept.components, (component) => {
      const boundary = homes(component.boundary);
      return boundary === component.boundary ? component : { ...component, boundary };
    }),
    boundaries: mapRecords(kept.boundaries, (boundary) => {
      const parent = homes(boundary.parent);
      return parent === boundary.parent ? boundary : { ...boundary, parent };
    }),
  };
}

function mapRecords<RecordType>(
  records: Readonly<Record<string, RecordType>>,
  map: (record: RecordType) => RecordType,
): Record<string, RecordType> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, map(record)]));
}
