import { COMPONENT_HEIGHT, COMPONENT_WIDTH, type Rectangle } from '#shared/design/size';
import type { PaletteItem } from './palette-items';

type Size = Pick<Rectangle, 'width' | 'height'>;

const COMPONENT_SIZE: Size = { width: COMPONENT_WIDTH, height: COMPONENT_HEIGHT };

/** Room for two components side by side with the margin that a boundary keeps inside. */
const BOUNDARY_SIZE: Size = { width: 456, height: 264 };

/** How large an item is when it is put on the canvas. */
export function itemSize(item: PaletteItem): Size {
  return item.type === 'component' ? COMPONENT_SIZE : BOUNDARY_SIZE;
}
