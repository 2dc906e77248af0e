import { describe, expect, it } from 'vitest';
import { movedDesign, withContent } from '#shared/design/arrange/places';
import {
  addBoundary,
  addComponent,
  boundariesWithin,
  changeBoundaryKind,
  changeKind,
  connect,
  duplicate,
  moveComponents,
  removeItems,
  renameComponent,
  reparent,
  resizeBoundary,
  reverseConnection,
  setLocked,
  setProperties,
  updateConnection,
} from '#shared/design/edit';
import { BOUNDARY_KINDS, COMPONENT_KINDS } from '#shared/design/kinds/kind';
import { readOutline, writeOutline } from '#shared/design/outline';
import {
  type Design,
  type DesignDiff,
  DesignDiffSchema,
  DesignSchema,
} from '#shared/design/schema';
import { centreOf, componentBox, holdsBox, holdsPoint, type Point } from '#shared/design/size';
import {
  applyDiff,
  composeDiffs,
  diffBetween,
  invertDiff,
  isEmptyDiff,
} from '#shared/lib/records-diff';
import { anyDesign, anyName } from '../helpers/design-arbitrary';
import { expectNested } from '../helpers/nested-boundaries';
import fc from '../helpers/property';

type Edit = (design: Design) => Design;

/** As the pointer and the keyboard move a frame. */
const moveBoundary = (start: Design, id: string, corner: Point) =>
  movedDesign(start, withContent(start, new Map([[id, corner]])));

/** One of the ids there are, or one that there is not. */
function pick(records: object, number: number): string {
  const ids = Object.keys(records);
  return ids[number % (ids.length + 1)] ?? 'lost';
}

const place = fc.integer({ min: -1_500, max: 1_500 });
const point = fc.record({ x: place, y: place });
const side = fc.integer({ min: 1, max: 1_500 });
const newId = fc.uuid();

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ id: newId, kind: fc.constantFrom(...COMPONENT_KINDS), x: place, y: place }).map(
    (added): Edit =>
      (design) =>
        addComponent(design, added),
  ),
  fc.tuple(fc.nat(), point).map(
    ([at, to]): Edit =>
      (design) =>
        moveComponents(design, { [pick(design.components, at)]: to }),
  ),
  fc.tuple(fc.nat(), anyName).map(
    ([at, name]): Edit =>
      (design) =>
        renameComponent(design, pick(design.components, at), name),
  ),
  fc.tuple(fc.nat(), fc.option(fc.nat({ max: 9 }), { nil: undefined })).map(
    ([at, replicas]): Edit =>
      (design) =>
        setProperties(design, pick(design.components, at), { replicas }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...COMPONENT_KINDS)).map(
    ([at, kind]): Edit =>
      (design) =>
        changeKind(design, pick(design.components, at), kind),
  ),
  fc.tuple(newId, fc.nat(), fc.nat()).map(
    ([id, from, to]): Edit =>
      (design) =>
        connect(design, {
          id,
          from: pick(design.components, from),
          to: pick(design.components, to),
        }),
  ),
  fc.tuple(fc.nat(), anyName).map(
    ([at, label]): Edit =>
      (design) =>
        updateConnection(design, pick(design.connections, at), { label }),
  ),
  fc.nat().map(
    (at): Edit =>
      (design) =>
        reverseConnection(design, pick(design.connections, at)),
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(
    ([component, connection, boundary]): Edit =>
      (design) =>
        removeItems(design, {
          components: [pick(design.components, component)],
          connections: [pick(design.connections, connection)],
          boundaries: [pick(design.boundaries, boundary)],
        }),
  ),
  fc
    .record({
      id: newId,
      kind: fc.constantFrom(...BOUNDARY_KINDS),
      x: place,
      y: place,
      width: side,
      height: side,
    })
    .map(
      (added): Edit =>
        (design) =>
          addBoundary(design, added),
    ),
  fc.tuple(fc.nat(), point).map(
    ([at, corner]): Edit =>
      (design) =>
        moveBoundary(design, pick(design.boundaries, at), corner),
  ),
  fc.tuple(fc.nat(), fc.record({ x: place, y: place, width: side, height: side })).map(
    ([at, box]): Edit =>
      (design) =>
        resizeBoundary(design, pick(design.boundaries, at), box),
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.boolean()).map(
    ([component, boundary, isLocked]): Edit =>
      (design) =>
        setLocked(
          design,
          {
            components: [pick(design.components, component)],
            boundaries: [pick(design.boundaries, boundary)],
          },
          isLocked,
        ),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...BOUNDARY_KINDS)).map(
    ([at, kind]): Edit =>
      (design) =>
        changeBoundaryKind(design, pick(design.boundaries, at), kind),
  ),
  fc.tuple(fc.nat(), fc.uuid()).map(([at, prefix]): Edit => (design) => {
    let number = 0;
    const items = {
      components: Object.keys(design.components).slice(at % 3),
      boundaries: Object.keys(design.boundaries).slice(0, at % 2),
    };
    return duplicate(design, items, { nextId: () => `${prefix}-${(number += 1)}` }).design;
  }),
);

const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 8 });

describe('any edits of any design', () => {
  it('leave a valid design whose references hold', () => {
    fc.assert(
      fc.property(anyDesign, anyEdits, (start, edits) => {
        const end = edits.reduce((design, edit) => edit(design), start);
        expect(DesignSchema.safeParse(end).success).toBe(true);
        for (const { id, boundary } of Object.values(end.components)) {
          expect(end.components[id]?.id).toBe(id);
          if (boundary !== null) expect(end.boundaries[boundary]).toBeDefined();
        }
        for (const { from, to } of Object.values(end.connections)) {
          expect(end.components[from] && end.components[to]).toBeDefined();
        }
        expectNested(end);
      }),
    );
  });

  it('leave a design that is read back from its outline as it was', () => {
    fc.assert(
      fc.property(anyDesign, anyEdits, (start, edits) => {
        const end = edits.reduce((design, edit) => edit(design), start);
        const exact = writeOutline(end, { detail: 'exact' });
        expect(readOutline(exact, { nextId: () => 'new' })).toEqual({ ok: true, value: end });
        const beside = readOutline(writeOutline(end), { base: end, nextId: () => 'new' });
        expect(beside).toEqual({ ok: true, value: end });
      }),
    );
  });

  it('leave what is locked where it is', () => {
    fc.assert(
      fc.property(anyDesign, anyEdit, (start, edit) => {
        const end = edit(start);
        for (const { id, x, y, isLocked } of Object.values(start.components)) {
          if (isLocked && end.components[id]) expect(end.components[id]).toMatchObject({ x, y });
        }
        for (const { id, x, y, width, height, isLocked } of Object.values(start.boundaries)) {
          const after = end.boundaries[id];
          if (isLocked && after) expect(after).toMatchObject({ x, y, width, height });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('can be applied, undone and joined as differences', () => {
    fc.assert(
      fc.property(anyDesign, anyEdits, (start, edits) => {
        const versions = [start];
        for (const edit of edits) versions.push(edit(versions.at(-1) ?? start));
        const end = versions.at(-1) ?? start;
        let joined = {};
        versions.slice(1).forEach((after, index) => {
          const before = versions[index] ?? start;
          const diff = diffBetween(before, after);
          expect(DesignDiffSchema.safeParse(diff).success).toBe(true);
          expect(applyDiff(before, diff)).toEqual(after);
          expect(applyDiff(after, invertDiff(diff))).toEqual(before);
          joined = composeDiffs(joined, diff);
        });
        expect(applyDiff(start, joined)).toEqual(end);
        expect(applyDiff(end, invertDiff(joined))).toEqual(start);
        expect(joined).toEqual(diffBetween(start, end));
      }),
    );
  });

  it('make differences that can be joined in any grouping and taken back twice', () => {
    fc.assert(
      fc.property(anyDesign, anyEdit, anyEdit, anyEdit, (start, ...edits) => {
        const [first, second, third] = edits.reduce<{ design: Design; diffs: DesignDiff[] }>(
          ({ design, diffs }, edit) => {
            const next = edit(design);
            return { design: next, diffs: [...diffs, diffBetween(design, next)] };
          },
          { design: start, diffs: [] },
        ).diffs;
        if (!first || !second || !third) throw new Error('An edit was lost');
        expect(composeDiffs(composeDiffs(first, second), third)).toEqual(
          composeDiffs(first, composeDiffs(second, third)),
        );
        expect(invertDiff(invertDiff(first))).toEqual(first);
        expect(invertDiff(composeDiffs(first, second))).toEqual(
          composeDiffs(invertDiff(second), invertDiff(first)),
        );
        expect(isEmptyDiff(composeDiffs(first, invertDiff(first)))).toBe(true);
        expect(composeDiffs(first, {})).toEqual(first);
        expect(composeDiffs({}, first)).toEqual(first);
        expect(diffBetween(start, structuredClone(start))).toEqual({});
      }),
    );
  });

  it('share with the design what they do not change', () => {
    fc.assert(
      fc.property(anyDesign, anyEdit, (start, edit) => {
        const end = edit(start);
        const diff = diffBetween(start, end);
        for (const collection of ['components', 'connections', 'boundaries'] as const) {
          for (const [id, record] of Object.entries(end[collection])) {
            if (!diff[collection]?.[id]) expect(record).toEqual(start[collection][id]);
          }
          for (const id of Object.keys(diff[collection] ?? {})) {
            expect(end[collection][id]).not.toEqual(start[collection][id]);
          }
        }
      }),
    );
  });

  it('do not touch the design they are given', () => {
    fc.assert(
      fc.property(anyDesign, anyEdits, (start, edits) => {
        const before = structuredClone(start);
        edits.reduce((design, edit) => edit(design), start);
        expect(start).toEqual(before);
      }),
    );
  });
});

describe('belonging by geometry', () => {
  it('puts each part into the smallest frame around it, and moves nothing', () => {
    fc.assert(
      fc.property(anyDesign, (start) => {
        const design = reparent(start);
        const frames = Object.values(design.boundaries);
        for (const component of Object.values(design.components)) {
          const centre = centreOf(componentBox(component));
          const around = frames.filter((frame) => holdsPoint(frame, centre));
          expect(component.boundary === null).toBe(around.length === 0);
          const home = frames.find(({ id }) => id === component.boundary);
          const smallest = Math.min(...around.map(({ width, height }) => width * height));
          if (home) expect(home.width * home.height).toBe(smallest);
          expect(component).toMatchObject({
            x: start.components[component.id]?.x,
            y: start.components[component.id]?.y,
          });
        }
        for (const frame of frames) {
          const parent = frames.find(({ id }) => id === frame.parent);
          if (parent) expect(holdsBox(parent, frame)).toBe(true);
          const { x, y, width, height } = start.boundaries[frame.id] ?? {};
          expect(frame).toMatchObject({ x, y, width, height });
        }
        expectNested(design);
        expect(reparent(design)).toEqual(design);
      }),
    );
  });

  it('moves a frame and its content by as much, without what is locked', () => {
    fc.assert(
      fc.property(anyDesign, point, (start, corner) => {
        const design = reparent(start);
        const [frame] = Object.values(design.boundaries);
        if (!frame) return;
        const there = moveBoundary(design, frame.id, corner);
        for (const component of Object.values(design.components)) {
          const isCarried =
            component.boundary === frame.id && !frame.isLocked && !component.isLocked;
          if (component.boundary !== frame.id) continue;
          const [across, down] = isCarried ? [corner.x - frame.x, corner.y - frame.y] : [0, 0];
          const moved = there.components[component.id];
          expect(moved?.x).toBe(component.x + across);
          expect(moved?.y).toBe(component.y + down);
        }
      }),
    );
  });

  it('of frames in any circle is put right', () => {
    fc.assert(
      fc.property(anyDesign, fc.array(fc.nat()), (start, parents) => {
        const ids = Object.keys(start.boundaries);
        const circular = Object.fromEntries(
          Object.values(start.boundaries).map((boundary, index) => {
            const parent = ids[(parents[index] ?? 0) % ids.length] ?? null;
            return [boundary.id, { ...boundary, parent }];
          }),
        );
        const design = reparent({ ...start, boundaries: circular });
        expect(design).toEqual(reparent(start));
        for (const id of ids) {
          expect(boundariesWithin({ ...start, boundaries: circular }, id).has(id)).toBe(true);
        }
      }),
    );
  });
});
