import type { Design } from '#shared/design/schema';
import type { CanvasSelection } from './canvas-types';
import { boundaryName, shownName } from './accessible-names';

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

function componentWords(design: Design, id: string | undefined): string {
  const component = design.components[id ?? ''];
  return component ? shownName(component) : 'component';
}
