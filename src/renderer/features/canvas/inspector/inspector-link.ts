import { create } from 'zustand';

/** How the canvas and the inspector beside it hand the keyboard to each other; null while one is not there. */
interface InspectorLink {
  /** Focuses the inspector's first field. */
  readonly focusFields: (() => void) | null;
  /** Focuses what is selected on the canvas. */
  readonly focusCanvas: (() => void) | null;
}

export const useInspectorLink = create<InspectorLink>(() => ({
  focusFields: null,
  focusCanvas: null,
}));
