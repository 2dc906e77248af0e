import { outlineSpans } from '#shared/design/outline';
import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';

/** Colours the lines in sight. */
export const outlineColours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = coloursInSight(view);
    }

    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = coloursInSight(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function coloursInSight(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      for (const { start, end, role } of outlineSpans(line.text)) {
        const mark = Decoration.mark({ class: `cm-outline-${role}` });
        builder.add(line.from + start, line.from + end, mark);
      }
      at = line.to + 1;
    }
  }
  return builder.finish();
}

/** Marks the lines of what is selected on the canvas, by number from 1. */
export const markLines = StateEffect.define<readonly number[]>();

const SELECTED = Decoration.line({ class: 'cm-outline-selected' });

export const markedLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, { changes, effects, state }) => {
    for (const effect of effects) {
      if (!effect.is(markLines)) continue;
      const present = effect.value.filter((number) => number <= state.doc.lines);
      const starts = present.map((number) => state.doc.line(number).from);
      return Decoration.set(
        starts.map((start) => SELECTED.range(start)),
        true,
      );
    }
    return marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
