import { movedDesign, withContent, type Places } from '#shared/design/arrange/places';
import { boundaryAt } from '#shared/design/edit';
import type { Design } from '#shared/design/schema';
import { diffBetween, isEmptyDiff } from '#shared/lib/records-diff';
import { NO_POINTS, type CanvasStore } from '../canvas-store';
import type { CanvasClipboard, CanvasEditor, CanvasViewport } from '../commands/command';
import { movedSelection, shiftedPlaces } from './moves';
import { selectionWords } from '../words';

/** What a list of edits keeps of a label: two long names make a longer one. */
const MAX_LABEL_LENGTH = 200;

/** Arrow keys pressed within this time of one another are one move. */
const NUDGE_PAUSE_MS = 500;

interface Nudge {
  across: number;
  down: number;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

/** The editor of one canvas; it lives as long as the canvas and keeps no document of its own. */
export function createCanvasEditor(
  store: CanvasStore,
  viewport: CanvasViewport,
  clipboard: CanvasClipboard,
  newId: () => string,
): CanvasEditor {
  let nudge: Nudge | null = null;

  function apply(next: Design, label: string) {
    const { inputs } = store.getState();
    if (inputs.isReadOnly) return;
    const diff = diffBetween(inputs.design, next);
    if (isEmptyDiff(diff)) return;
    // The next command may come before the document is passed in again.
    store.setState({ inputs: { ...inputs, design: next } });
    inputs.onChange(diff, label.slice(0, MAX_LABEL_LENGTH));
  }

  function settle() {
    if (nudge === null) return;
    clearTimeout(nudge.timer);
    nudge = null;
    const { inputs, moved } = store.getState();
    commitMove({ store, apply }, moved);
    if (store.getState().inputs.design === inputs.design) return;
    announce(`${selectionWords(inputs.design, movedSelection(inputs.design, moved))} moved.`);
  }

  function announce(text: string) {
    store.setState(({ announcement }) => ({
      announcement: { text, serial: announcement.serial + 1 },
    }));
  }

  return {
    store,
    viewport,
    clipboard,
    newId,
    apply,
    settle,
    nudge: (across, down) => {
      clearTimeout(nudge?.timer);
      nudge = {
        across: (nudge?.across ?? 0) + across,
        down: (nudge?.down ?? 0) + down,
        timer: setTimeout(settle, NUDGE_PAUSE_MS),
      };
      const { inputs, selection } = store.getState();
      store.setState({
        moved: shiftedPlaces(inputs.design, selection, nudge.across, nudge.down),
      });
    },
    announce,
  };
}

/** Shows things at new places while they are being dragged, and the boundary that they would be dropped into. */
export function showMove(store: CanvasStore, places: Places): void {
  const { design } = store.getState().inputs;
  store.setState({
    moved: withContent(design, places),
    copies: null,
    dropTarget: dropTargetAt(design, places),
  });
}

/** The boundary that would hold a single component at that place. */
export function dropTargetAt(design: Design, places: Places): string | null {
  const [first, ...others] = places;
  const isOne = first !== undefined && others.length === 0 && first[0] in design.components;
  return isOne ? boundaryAt(design, first[1]) : null;
}

/** Makes what is shown as moved one edit of the document. */
export function commitMove(
  { store, apply }: Pick<CanvasEditor, 'store' | 'apply'>,
  places: Places,
): void {
  const { design } = store.getState().inputs;
  store.setState({ moved: NO_POINTS, dropTarget: null });
  if (places.size === 0) return;
  const words = selectionWords(design, movedSelection(design, places));
  apply(movedDesign(design, places), `Move ${words}`);
}
