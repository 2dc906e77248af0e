import { clsx } from 'clsx';
import { createPortal } from 'react-dom';
import { itemSize } from './item-size';
import styles from './DragGhost.module.css';
import { PaletteGlyph } from './PaletteGlyph';
import type { DraggedItem } from './use-palette-drag';

/** What is being dragged, where it would land and as large as it will be. */
export function DragGhost({ item, at, zoom, isOverCanvas }: DraggedItem) {
  const { width, height } = itemSize(item);
  const scale = isOverCanvas ? zoom : 1;
  return createPortal(
    <div
      className={clsx(
        styles.ghost,
        item.type === 'boundary' && styles.boundary,
        !isOverCanvas && styles.outside,
      )}
      style={{
        width,
        height,
        transform: `translate(${at.x}px, ${at.y}px) scale(${scale}) translate(-50%, -50%)`,
      }}
      aria-hidden="true"
    >
      <span className={styles.label}>
        <PaletteGlyph item={item} size={20} />
        {item.label}
      </span>
    </div>,
    document.body,
  );
}
