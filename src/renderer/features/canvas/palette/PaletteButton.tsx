import { memo, type PointerEvent } from 'react';
import { Tooltip } from '../../../ui/Tooltip';
import type { PaletteItem } from './palette-items';
import styles from './Palette.module.css';
import { PaletteGlyph } from './PaletteGlyph';

interface PaletteButtonProps {
  readonly item: PaletteItem;
  readonly onAdd: (item: PaletteItem) => void;
  readonly onPointerDown: (item: PaletteItem, event: PointerEvent<HTMLElement>) => void;
}

export const PaletteButton = memo(function PaletteButton({
  item,
  onAdd,
  onPointerDown,
}: PaletteButtonProps) {
  return (
    <Tooltip label={`${item.label}. ${item.description}`} side="right">
      <button
        type="button"
        className={styles.item}
        aria-label={`Add ${item.label}`}
        onClick={() => onAdd(item)}
        onPointerDown={(event) => onPointerDown(item, event)}
      >
        <span className={styles.glyph} aria-hidden="true">
          <PaletteGlyph item={item} size={18} />
        </span>
        <span className={styles.label}>{item.label}</span>
      </button>
    </Tooltip>
  );
});
