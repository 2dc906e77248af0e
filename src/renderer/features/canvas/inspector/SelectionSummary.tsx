import type { CanvasSelection } from '../canvas-types';
import styles from './Inspector.module.css';

interface SelectionSummaryProps {
  readonly selection: CanvasSelection;
}

/** Several things that have no properties in common. */
export function SelectionSummary({ selection }: SelectionSummaryProps) {
  const parts = [
    counted(selection.components.length, 'component', 'components'),
    counted(selection.connections.length, 'connection', 'connections'),
    counted(selection.boundaries.length, 'boundary', 'boundaries'),
  ].filter(Boolean);
  return (
    <>
      <h2 className={styles.title}>{parts.join(', ')} selected</h2>
      <p className={styles.muted}>
        Select only components, only connections or only boundaries to set their properties
        together.
      </p>
    </>
  );
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? one : many}`;
}
