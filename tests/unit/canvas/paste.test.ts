import { describe, expect, it } from 'vitest';
import { readClipboardText, writeClipboardText } from '#shared/design/clipboard-text';
import { extractItems, insertItems } from '#shared/design/edit';
import { type Design, EMPTY_DESIGN } from '#shared/design/schema';
import { designBounds } from '#shared/design/size';
import { pasteShift } from '../../../src/renderer/features/canvas/clipboard/paste-shift';
import { anyDesign } from '../../helpers/design-arbitrary';
import { DesignBuilder } from '../../helpers/design-builder';
import fc from '../../helpers/property';

const SIGHT = { isInSight: () => true, middle: () => ({ x: 1_000, y: 500 }) };
const ELSEWHERE = { ...SIGHT, isInSight: () => false };

const PAIR = new DesignBuilder()
  .component('api', 'service', {}, { x: 0, y: 0 })
  .component('db', 'sql-database', {}, { x: 400, y: 80 })
  .connect('api', 'db')
  .build();

function ids(): () => string {
  let number = 0;
  return () => `new-${(number += 1)}`;
}

/** The design with the fragment pasted as often as that. */
function pasted(design: Design, fragment: Design, times: number): Design {
  const nextId = ids();
  let next = design;
  for (let count = 0; count < times; count += 1) {
    next = insertItems(next, fragment, { ...pasteShift(next, fragment, SIGHT), nextId }).design;
  }
  return next;
}

describe('the place of what is pasted', () => {
  it('is beside the originals while they are in sight, one step further each time', () => {
    const places = Object.values(pasted(PAIR, PAIR, 3).components).filter(
      ({ kind }) => kind === 'service',
    );
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [24, 24],
      [48, 48],
      [72, 72],
    ]);
  });

  it('is the middle of what is in sight when the originals are not there', () => {
    const box = designBounds(PAIR) ?? { x: 0, y: 0, width: 0, height: 0 };
    const middle = { across: 1_000 - box.width / 2, down: 500 - box.height / 2 };
    for (const [design, viewport] of [
      [EMPTY_DESIGN, SIGHT],
      [PAIR, ELSEWHERE],
    ] as const) {
      const shift = pasteShift(design, PAIR, viewport);
      expect(Math.abs(shift.across - middle.across)).toBeLessThanOrEqual(4);
      expect(Math.abs(shift.down - middle.down)).toBeLessThanOrEqual(4);
      expect([shift.across % 8, shift.down % 8].map(Math.abs)).toEqual([0, 0]);
    }
  });

  it('is never exactly on something that is there', () => {
    const places = Object.values(pasted(EMPTY_DESIGN, PAIR, 5).components);
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(places.length);
  });
});

describe('copy and paste', () => {
  it('give the same part again, up to ids and a shift', () => {
    fc.assert(
      fc.property(anyDesign, anyDesign, fc.gen(), (design, other, gen) => {
        const chosen = {
          components: gen(fc.subarray, Object.keys(design.components)),
          boundaries: gen(fc.subarray, Object.keys(design.boundaries)),
        };
        const fragment = extractItems(design, chosen);
        const read = readClipboardText(writeClipboardText(fragment), ids());
        if (!read.ok) throw new Error(read.error);
        const shift = pasteShift(other, read.value.fragment, ELSEWHERE);
        const { design: next, inserted } = insertItems(other, read.value.fragment, {
          ...shift,
          nextId: ids(),
        });
        expect(plain(extractItems(next, inserted), { across: 0, down: 0 })).toEqual(
          plain(fragment, shift),
        );
        const kept = extractItems(next, {
          components: Object.keys(other.components),
          boundaries: Object.keys(other.boundaries),
        });
        expect(Object.keys(kept.components)).toEqual(Object.keys(other.components));
      }),
      { numRuns: 100 },
    );
  });
});

/** What does not depend on ids, in an order that does not either. */
function plain(design: Design, { across, down }: { across: number; down: number }): unknown {
  const end = (id: string) => {
    const component = design.components[id];
    return component && [component.name, component.x + across, component.y + down];
  };
  const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).toSorted();
  return {
    components: sorted(
      Object.values(design.components).map(({ kind, name, x, y, properties }) => [
        kind,
        name,
        x + across,
        y + down,
        Object.entries(properties).toSorted(),
      ]),
    ),
    connections: sorted(
      Object.values(design.connections).map(
        ({ from, to, mode, operation, label, flows, properties }) => ({
          mode,
          operation,
          label,
          flows,
          from: end(from),
          to: end(to),
          properties: Object.entries(properties).toSorted(),
        }),
      ),
    ),
    boundaries: sorted(
      Object.values(design.boundaries).map(({ kind, name, x, y, width, height }) => [
        kind,
        name,
        x + across,
        y + down,
        width,
        height,
      ]),
    ),
  };
}
