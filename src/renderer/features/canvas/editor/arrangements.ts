import { align, type Alignment } from '#shared/design/arrange/align';
import { distribute, MIN_DISTRIBUTED } from '#shared/design/arrange/distribute';
import { matchSize, sizedPieces, type MatchedSize } from '#shared/design/arrange/match-size';
import { piecesOf, type Axis, type Piece } from '#shared/design/arrange/pieces';
import { tidy } from '#shared/design/arrange/tidy';
import type { Design } from '#shared/design/schema';
import type { CanvasSelection } from '../canvas-types';

/** A way to arrange what is selected, for keys, menus and the inspector alike. */
export interface Arrangement {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  /** Puts what is arranged into the words of the undo list. */
  readonly edit: (words: string) => string;
  readonly arranged: (design: Design, selection: CanvasSelection) => Design;
  /** Whether enough is selected, and not all of it locked. */
  readonly isPossible: (design: Design, selection: CanvasSelection) => boolean;
}

const atLeast =
  (count: number, pieces: (design: Design, selection: CanvasSelection) => readonly Piece[]) =>
  (design: Design, selection: CanvasSelection): boolean => {
    const arranged = pieces(design, selection);
    return arranged.length >= count && arranged.some(({ isLocked }) => !isLocked);
  };

function alignment(
  to: Alignment,
  label: string,
  shortcut: string,
  edit: (words: string) => string,
): Arrangement {
  return {
    id: `align-${to}`,
    label,
    shortcut,
    edit,
    arranged: (design, selection) => align(design, selection, to),
    isPossible: atLeast(2, piecesOf),
  };
}

function distribution(axis: Axis, direction: string, shortcut: string): Arrangement {
  return {
    id: `distribute-${direction}`,
    label: `Distribute ${direction}`,
    shortcut,
    edit: (words) => `Distribute ${words} ${direction}`,
    arranged: (design, selection) => distribute(design, selection, axis),
    isPossible: atLeast(MIN_DISTRIBUTED, piecesOf),
  };
}

function matching(size: MatchedSize, label: string, what: string): Arrangement {
  return {
    id: `match-${size}`,
    label,
    edit: (words) => `Match the ${what} of ${words}`,
    arranged: (design, selection) => matchSize(design, selection, size),
    isPossible: atLeast(2, sizedPieces),
  };
}

export const ALIGN_ARRANGEMENTS: readonly Arrangement[] = [
  alignment('left', 'Align left', 'Alt+A', (words) => `Align ${words} left`),
  alignment(
    'centre',
    'Align centres horizontally',
    'Alt+H',
    (words) => `Align the centres of ${words} horizontally`,
  ),
  alignment('right', 'Align right', 'Alt+D', (words) => `Align ${words} right`),
  alignment('top', 'Align top', 'Alt+W', (words) => `Align ${words} at the top`),
  alignment(
    'middle',
    'Align centres vertically',
    'Alt+V',
    (words) => `Align the centres of ${words} vertically`,
  ),
  alignment('bottom', 'Align bottom', 'Alt+S', (words) => `Align ${words} at the bottom`),
];

export const SPACE_ARRANGEMENTS: readonly Arrangement[] = [
  distribution('x', 'horizontally', 'Alt+Shift+H'),
  distribution('y', 'vertically', 'Alt+Shift+V'),
  {
    id: 'tidy',
    label: 'Tidy into rows and columns',
    shortcut: 'Alt+Shift+T',
    edit: (words) => `Tidy ${words}`,
    arranged: tidy,
    isPossible: atLeast(2, piecesOf),
  },
];

export const SIZE_ARRANGEMENTS: readonly Arrangement[] = [
  matching('width', 'Match width', 'width'),
  matching('height', 'Match height', 'height'),
  matching('both', 'Match size', 'size'),
];
