import { ComponentGlyph } from '../../../ui/glyphs/ComponentGlyph';
import { BoundaryGlyph } from '../BoundaryGlyph';
import type { PaletteItem } from './palette-items';

export function PaletteGlyph({ item, size }: { item: PaletteItem; size: number }) {
  return item.type === 'component' ? (
    <ComponentGlyph kind={item.kind} size={size} />
  ) : (
    <BoundaryGlyph kind={item.kind} size={size - 2} />
  );
}
