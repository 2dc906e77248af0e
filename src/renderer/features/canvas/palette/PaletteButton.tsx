import { clsx } from 'clsx';
import { Star } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import { Tooltip } from '../../../ui/Tooltip';
import type { PaletteItem } from './palette-items';
import styles from './PaletteButton.module.css';
import { PaletteGlyph } from './PaletteGlyph';

interface PaletteButtonProps {
  readonly item: PaletteItem;
  readonly isFavourite: boolean;
  readonly onAdd: (item: PaletteItem) => void;
  readonly onToggleFavourite: (item: PaletteItem) => void;
  readonly onPointerDown: (item: PaletteItem, event: PointerEvent<HTMLElement>) => void;
}

/** Adds an item; beside it a star, which the key F stands for. */
export const PaletteButton = memo(function PaletteButton({
  item,
  isFavourite,
  onAdd,
  onToggleFavourite,
  onPointerDown,
}: PaletteButtonProps) {
  return (
    <div className={clsx(styles.row, isFavourite && styles.favourite)}>
      <Tooltip label={`${item.label}. ${item.description}`} side="right">
        <button
          type="button"
          className={styles.item}
          data-item={item.id}
          aria-label={`Add ${item.label}`}
          aria-keyshortcuts="F"
          onClick={() => onAdd(item)}
          onPointerDown={(event) => onPointerDown(item, event)}
        >
          <span className={styles.glyph} aria-hidden="true">
            <PaletteGlyph item={item} size={18} />
          </span>
          <span className={styles.label}>{item.label}</span>
        </button>
      </Tooltip>
      <Tooltip
        label={isFavourite ? 'Remove from the favourites' : 'Add to the favourites'}
        shortcut="F"
        side="right"
      >
        <button
          type="button"
          tabIndex={-1}
          className={styles.star}
          aria-label={`Favourite: ${item.label}`}
          aria-pressed={isFavourite}
          onClick={() => onToggleFavourite(item)}
        >
          <Star size={14} aria-hidden="true" />
        </button>
      </Tooltip>
    </div>
  );
});
