import { expect, it } from 'vitest';
import { DesignSchema, type Design } from '#shared/design/schema';
import { CANVAS_COMMANDS } from '../../src/renderer/features/canvas/commands/all';
import { canvasEditorOf } from '../helpers/canvas-editor';
import { anyDesign } from '../helpers/design-arbitrary';
import fc from '../helpers/property';

/** What works on the page itself, or leaves the list of edits alone by design. */
const NOT_AN_EDIT = new Set(['undo', 'redo', 'find', 'inspect', 'menu', 'lay-out']);
const COMMAND_IDS = CANVAS_COMMANDS.map(({ id }) => id).filter((id) => !NOT_AN_EDIT.has(id));

/** A command and, by number, which records are selected before it. */
const anyStep = fc.record({
  command: fc.constantFrom(...COMMAND_IDS),
  components: fc.option(fc.array(fc.nat({ max: 12 }), { maxLength: 4 })),
  connections: fc.array(fc.nat({ max: 12 }), { maxLength: 1 }),
  boundaries: fc.array(fc.nat({ max: 4 }), { maxLength: 2 }),
});

function chosen(records: object, numbers: readonly number[]): string[] {
  const ids = Object.keys(records);
  return [...new Set(numbers.flatMap((number) => ids[number] ?? []))];
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('whatever commands run: undoing all gives the first design, redoing all the last', async () => {
  await fc.assert(
    fc.asyncProperty(anyDesign, fc.array(anyStep, { maxLength: 20 }), async (start, steps) => {
      const { editor, store, run } = canvasEditorOf(start);
      const design = (): Design => store.getState().inputs.design;
      for (const { command, components, connections, boundaries } of steps) {
        if (components) {
          editor.settle();
          store.setState({
            selection: {
              components: chosen(design().components, components),
              connections: chosen(design().connections, connections),
              boundaries: chosen(design().boundaries, boundaries),
            },
          });
        }
        run(command);
        await settled();
        expect(DesignSchema.safeParse(design()).error).toBeUndefined();
      }
      editor.settle();
      const last = design();

      while (run('undo'));
      expect(design()).toEqual(start);
      while (run('redo'));
      expect(design()).toEqual(last);
    }),
  );
});
