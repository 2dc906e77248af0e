import { describe, expect, it } from 'vitest';
import { align, ALIGNMENTS } from '#shared/design/arrange/align';
import { distribute } from '#shared/design/arrange/distribute';
import { MATCHED_SIZES, matchSize } from '#shared/design/arrange/match-size';
import { middleOf, piecesOf, type Axis } from '#shared/design/arrange/pieces';
import { tidy } from '#shared/design/arrange/tidy';
import { boundariesWithin, reparent } from '#shared/design/edit';
import { GRID } from '#shared/design/grid';
import { type Design, DesignSchema } from '#shared/design/schema';
import fc from '../helpers/property';
import { anySketch, type Sketch } from '../helpers/sketch-arbitrary';

const placesOf = ({ components, boundaries }: Design) =>
  Object.fromEntries(
    [...Object.values(components), ...Object.values(boundaries)].map(({ id, x, y }) => [
      id,
      { x, y },
    ]),
  );

/** Everything that may move: the selection and what is in its boundaries. */
function movable({ design, selection }: Sketch): ReadonlySet<string> {
  const within = new Set(selection.boundaries.flatMap((id) => [...boundariesWithin(design, id)]));
  const inside = Object.values(design.components).filter(
    ({ boundary }) => boundary !== null && within.has(boundary),
  );
  return new Set([...selection.components, ...within, ...inside.map(({ id }) => id)]);
}

type Arrangement = (sketch: Sketch) => Design;

const ARRANGEMENTS: readonly [string, Arrangement][] = [
  ...ALIGNMENTS.map((alignment): [string, Arrangement] => [
    `align ${alignment}`,
    ({ design, selection }) => align(design, selection, alignment),
  ]),
  ...(['x', 'y'] as const).map((axis): [string, Arrangement] => [
    `distribute along ${axis}`,
    ({ design, selection }) => distribute(design, selection, axis),
  ]),
  ...MATCHED_SIZES.map((size): [string, Arrangement] => [
    `match ${size}`,
    ({ design, selection }) => matchSize(design, selection, size),
  ]),
  ['tidy', ({ design, selection }) => tidy(design, selection)],
];

describe.each(ARRANGEMENTS)('%s', (_name, arrange) => {
  it('moves nothing but the selection, and nothing that is locked; memberships are as drawn', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const next = arrange(sketch);
        expect(DesignSchema.safeParse(next).success).toBe(true);
        expect(reparent(next)).toEqual(next);
        expect(next.connections).toBe(sketch.design.connections);
        const [before, after] = [placesOf(sketch.design), placesOf(next)];
        const may = movable(sketch);
        for (const [id, place] of Object.entries(before)) {
          if (!may.has(id)) expect(after[id]).toEqual(place);
        }
        for (const { id, isLocked } of piecesOf(sketch.design, sketch.selection)) {
          if (isLocked) expect(after[id]).toEqual(before[id]);
        }
      }),
    );
  });
});

describe.each(ALIGNMENTS)('align %s', (alignment) => {
  const axis: Axis = ['left', 'centre', 'right'].includes(alignment) ? 'x' : 'y';
  const other: Axis = axis === 'x' ? 'y' : 'x';

  it('keeps the other axis, and has nothing to do a second time', () => {
    fc.assert(
      fc.property(anySketch, ({ design, selection }) => {
        // What a boundary moves over may become its content, and no piece of its own.
        fc.pre(selection.boundaries.length === 0);
        const next = align(design, selection, alignment);
        const before = new Map(piecesOf(design, selection).map((piece) => [piece.id, piece.box]));
        for (const { id, box } of piecesOf(next, selection)) {
          expect(box[other]).toBe(before.get(id)?.[other]);
        }
        expect(align(next, selection, alignment)).toBe(next);
      }),
    );
  });

  it('puts components on the grid unless one of them is locked', () => {
    fc.assert(
      fc.property(anySketch, ({ design, selection: { components } }) => {
        const pieces = piecesOf(design, { components });
        fc.pre(pieces.length > 1 && !pieces.some(({ isLocked }) => isLocked));
        const next = align(design, { components }, alignment);
        for (const { box } of piecesOf(next, { components }))
          expect(Math.abs(box[axis] % GRID)).toBe(0);
      }),
    );
  });
});

describe.each(['x', 'y'] as const)('distribute along %s', (axis) => {
  it('keeps the ends and the order, and makes the steps even', () => {
    fc.assert(
      fc.property(anySketch, ({ design, selection: { components } }) => {
        const inOrder = (state: Design) =>
          piecesOf(state, { components }).toSorted(
            (one, other) =>
              middleOf(one.box, axis) - middleOf(other.box, axis) || (one.id < other.id ? -1 : 1),
          );
        const [before, after] = [
          inOrder(design),
          inOrder(distribute(design, { components }, axis)),
        ];
        expect(after[0]?.box[axis]).toBe(before[0]?.box[axis]);
        expect(after.at(-1)?.box[axis]).toBe(before.at(-1)?.box[axis]);
        const places = new Map(after.map(({ id, box }) => [id, box[axis]]));
        before.slice(1).forEach(({ id }, index) => {
          const previous = places.get(before[index]?.id ?? '') ?? 0;
          expect(places.get(id)).toBeGreaterThanOrEqual(previous);
        });
        if (before.length < 3 || before.some(({ isLocked }) => isLocked)) return;
        const steps = after
          .slice(1)
          .map(({ box }, index) => box[axis] - (after[index]?.box[axis] ?? 0));
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('tidy', () => {
  it('lets components overlap no more, and has nothing to do a second time', () => {
    fc.assert(
      fc.property(anySketch, ({ design, selection: { components } }) => {
        fc.pre(!piecesOf(design, { components }).some(({ isLocked }) => isLocked));
        const next = tidy(design, { components });
        const boxes = piecesOf(next, { components }).map(({ box }) => box);
        boxes.forEach((box, index) => {
          for (const later of boxes.slice(index + 1)) {
            const isApart =
              Math.abs(box.x - later.x) >= box.width || Math.abs(box.y - later.y) >= box.height;
            expect(isApart || components.length < 2).toBe(true);
          }
        });
        expect(tidy(next, { components })).toEqual(next);
      }),
    );
  });
});
