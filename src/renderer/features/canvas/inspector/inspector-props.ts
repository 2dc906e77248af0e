import type { Design } from '#shared/design/schema';
import type { CanvasSelection } from '../canvas-types';

/** What every part of the inspector gets. */
export interface InspectorPartProps {
  readonly design: Design;
  readonly isReadOnly: boolean;
  /** Makes one edit of the document. */
  readonly apply: (next: Design, label: string) => void;
  readonly select: (selection: CanvasSelection) => void;
}
