import { reparent } from '#shared/design/edit';
import { wholePixel } from '#shared/design/edit/pixels';
import type { Design } from '#shared/design/schema';
import { anyDesign } from './design-arbitrary';
import fc from './property';

export interface Sketch {
  readonly design: Design;
  readonly selection: { readonly components: string[]; readonly boundaries: string[] };
}

/** A design whose memberships are as drawn, some of it selected, some of it locked. */
export const anySketch: fc.Arbitrary<Sketch> = fc
  .tuple(anyDesign, fc.boolean())
  .chain(([raw, isCrowded]) => {
    const drawn = reparent(isCrowded ? crowded(raw) : raw);
    const components = Object.keys(drawn.components);
    const boundaries = Object.keys(drawn.boundaries);
    return fc
      .record({
        components: fc.subarray(components),
        boundaries: fc.subarray(boundaries),
        locked: fc.subarray([...components, ...boundaries]).map((ids) => ids.slice(0, 2)),
      })
      .map(({ locked, ...selection }) => ({ design: withLocks(drawn, locked), selection }));
  });

function withLocks(design: Design, locked: readonly string[]): Design {
  const lock = <Record extends { id: string }>(records: { [id: string]: Record }) =>
    Object.fromEntries(
      Object.entries(records).map(([id, record]) => [
        id,
        locked.includes(id) ? { ...record, isLocked: true } : record,
      ]),
    );
  return {
    ...design,
    components: lock(design.components),
    boundaries: lock(design.boundaries),
  };
}

/** The same in a tenth of the room, where things overlap. */
function crowded(design: Design): Design {
  const components = Object.entries(design.components).map(([id, component]) => [
    id,
    { ...component, x: wholePixel(component.x / 10), y: wholePixel(component.y / 10) },
  ]);
  return { ...design, components: Object.fromEntries(components) };
}
