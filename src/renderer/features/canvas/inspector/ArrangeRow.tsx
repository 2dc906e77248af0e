import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  LayoutGrid,
  MoveDiagonal2,
  MoveHorizontal,
  MoveVertical,
  type LucideIcon,
} from 'lucide-react';
import type { Design } from '#shared/design/schema';
import { IconButton } from '../../../ui/IconButton';
import {
  ALIGN_ARRANGEMENTS,
  SIZE_ARRANGEMENTS,
  SPACE_ARRANGEMENTS,
  type Arrangement,
} from '../editor/arrangements';
import type { CanvasSelection } from '../canvas-types';
import { placedWords } from '../words';
import styles from './ArrangeRow.module.css';

// Lucide names these icons after the line through the things, we after the direction they move in.
const ICONS: Readonly<Record<string, LucideIcon>> = {
  'align-left': AlignStartVertical,
  'align-centre': AlignCenterVertical,
  'align-right': AlignEndVertical,
  'align-top': AlignStartHorizontal,
  'align-middle': AlignCenterHorizontal,
  'align-bottom': AlignEndHorizontal,
  'distribute-horizontally': AlignHorizontalSpaceBetween,
  'distribute-vertically': AlignVerticalSpaceBetween,
  tidy: LayoutGrid,
  'match-width': MoveHorizontal,
  'match-height': MoveVertical,
  'match-both': MoveDiagonal2,
};

interface ArrangeRowProps {
  readonly design: Design;
  readonly selection: CanvasSelection;
  readonly apply: (next: Design, label: string) => void;
}

/** Aligns, spaces and sizes what is selected; nothing is shown for what cannot be arranged. */
export function ArrangeRow({ design, selection, apply }: ArrangeRowProps) {
  const isPossible = (arrangement: Arrangement) => arrangement.isPossible(design, selection);
  if (!ALIGN_ARRANGEMENTS.some(isPossible)) return null;
  const hasSizes = SIZE_ARRANGEMENTS.some(isPossible);
  const buttons = (arrangements: readonly Arrangement[]) =>
    arrangements.map((arrangement) => {
      const { id, label, shortcut, edit, arranged } = arrangement;
      const Icon = ICONS[id] ?? LayoutGrid;
      return (
        <IconButton
          key={id}
          label={label}
          shortcut={shortcut}
          icon={<Icon />}
          disabled={!isPossible(arrangement)}
          onClick={() => apply(arranged(design, selection), edit(placedWords(design, selection)))}
        />
      );
    });
  return (
    <div className={styles.row} role="toolbar" aria-label="Arrange">
      <div className={styles.group}>{buttons(ALIGN_ARRANGEMENTS)}</div>
      <div className={styles.group}>{buttons(SPACE_ARRANGEMENTS)}</div>
      {hasSizes && <div className={styles.group}>{buttons(SIZE_ARRANGEMENTS)}</div>}
    </div>
  );
}
