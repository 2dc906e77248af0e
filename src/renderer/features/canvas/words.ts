import { shownName } from '#shared/design/names';
import type { Design } from '#shared/design/schema';
import type { CanvasSelection } from './canvas-types';
import { shortcutKeys } from '../../ui/shortcut-text';
import { boundaryName } from './accessible-names';
import { selectionSize } from './selection';

export const LOCK_SHORTCUT = 'Mod+Shift+L';

/** "Redirect cache", "3 components", "2 connections", "4 items": what is selected, for the labels of edits. */
export function selectionWords(design: Design, selection: CanvasSelection): string {
  const { components, connections, boundaries } = selection;
  const total = components.length + connections.length + boundaries.length;
  if (components.length === total) {
    return total === 1 ? componentWords(design, components[0]) : `${total} components`;
  }
  if (boundaries.length === total) {
    const boundary = design.boundaries[boundaries[0] ?? ''];
    return total === 1 && boundary ? boundaryName(boundary) : `${total} boundaries`;
  }
  if (connections.length === total) return total === 1 ? 'connection' : `${total} connections`;
  return `${total} items`;
}

/** The same, of what has a place on the canvas. */
export function placedWords(design: Design, { components, boundaries }: CanvasSelection): string {
  return selectionWords(design, { components, boundaries, connections: [] });
}

/** Why something cannot be done to what is locked. */
export function lockedWords(design: Design, locked: CanvasSelection): string {
  const words = placedWords(design, locked);
  const isOne = selectionSize(locked) === 1;
  const keys = shortcutKeys(LOCK_SHORTCUT).join('+');
  return `${words} ${isOne ? 'is' : 'are'} locked. Unlock ${isOne ? 'it' : 'them'} first (${keys}).`;
}

function componentWords(design: Design, id: string | undefined): string {
  const component = design.components[id ?? ''];
  return component ? shownName(component) : 'component';
}
