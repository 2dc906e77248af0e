import { layoutGraph } from '#shared/design/arrange/layout-graph';
import { withLayout } from '#shared/design/arrange/layout-result';
import { toast } from '../../../ui/toast';
import type { CanvasStore } from '../canvas-store';
import type { CanvasEditor } from '../commands/command';
import { glide } from './glide';

/** A layout that takes longer than this says so, and can be cancelled there. */
const PROGRESS_AFTER_MS = 500;

const runs = new WeakMap<CanvasStore, AbortController>();

/** Ends a layout that is being computed; nothing has been moved then. */
export function stopLayout(store: CanvasStore): void {
  runs.get(store)?.abort();
}

/** Arranges the whole design by its connections: one edit, unless it is cancelled or the design changes meanwhile. */
export async function layOut(editor: CanvasEditor): Promise<void> {
  const { store } = editor;
  editor.settle();
  const { design } = store.getState().inputs;
  const graph = layoutGraph(design);
  if (!graph) {
    toast.info('Everything here is locked; there is nothing to lay out.');
    return;
  }
  stopLayout(store);
  const run = new AbortController();
  const { signal } = run;
  runs.set(store, run);
  const finish = watch(editor, run);
  try {
    const { computeLayout } = await import('./elk');
    const result = signal.aborted ? null : await computeLayout(graph, signal);
    if (result === null) return;
    const next = withLayout(design, result);
    // Each piece of the work in a task of its own: the page stays at hand.
    await scheduler.yield();
    if (signal.aborted) return;
    if (store.getState().inputs.design !== design) {
      toast.info('The design changed meanwhile; nothing was moved.');
      return;
    }
    glide(store, design, next);
    editor.apply(next, 'Lay out the design');
    editor.viewport.reveal([...Object.keys(next.components), ...Object.keys(next.boundaries)]);
    editor.announce('The design is laid out.');
  } catch {
    if (!signal.aborted) {
      toast.error('The layout could not be computed; nothing was moved. Your design is safe.');
    }
  } finally {
    finish();
    if (runs.get(store) === run) runs.delete(store);
  }
}

/** Shows progress and lets Escape cancel, until the returned function is called. */
function watch(editor: CanvasEditor, run: AbortController): () => void {
  const listeners = new AbortController();
  const cancel = () => {
    run.abort();
    end();
    editor.announce('Layout cancelled; nothing was moved.');
  };
  let hide: (() => void) | undefined;
  const timer = setTimeout(() => {
    hide = toast.progress('Laying out the design...', cancel);
  }, PROGRESS_AFTER_MS);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
    { capture: true, signal: listeners.signal },
  );
  const end = () => {
    clearTimeout(timer);
    listeners.abort();
    hide?.();
  };
  return end;
}
