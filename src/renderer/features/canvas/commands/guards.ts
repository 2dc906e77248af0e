import { selectionSize } from '../selection';
import type { CanvasEditor } from './command';

export function canEdit({ store }: CanvasEditor): boolean {
  return !store.getState().inputs.isReadOnly;
}

export function hasSelection({ store }: CanvasEditor): boolean {
  return selectionSize(store.getState().selection) > 0;
}

/** Whether something that has a place is selected. */
export function hasPlacedSelection({ store }: CanvasEditor): boolean {
  const { components, boundaries } = store.getState().selection;
  return components.length + boundaries.length > 0;
}
