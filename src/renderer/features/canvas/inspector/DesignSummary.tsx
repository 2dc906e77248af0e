import type { Design } from '#shared/design/schema';
import { Kbd } from '../../../ui/Kbd';
import styles from './Inspector.module.css';

const BASICS = [
  { keys: 'A', text: 'Add a component' },
  { keys: 'C', text: 'Connect the selected one' },
  { keys: 'F2', text: 'Rename it' },
  { keys: 'Mod+D', text: 'Duplicate' },
  { keys: 'Shift+1', text: 'Show everything' },
] as const;

interface DesignSummaryProps {
  readonly design: Design;
  readonly isReadOnly: boolean;
}

/** With nothing selected: how much there is, and how to go on. */
export function DesignSummary({ design, isReadOnly }: DesignSummaryProps) {
  const components = Object.values(design.components).filter(({ kind }) => kind !== 'note').length;
  const connections = Object.keys(design.connections).length;
  const boundaries = Object.keys(design.boundaries).length;
  return (
    <>
      <h2 className={styles.title}>Design</h2>
      <dl className={styles.counts}>
        <Count label="Components" value={components} />
        <Count label="Connections" value={connections} />
        <Count label="Boundaries" value={boundaries} />
      </dl>
      <p className={styles.muted}>
        {isReadOnly
          ? 'Select something to see what was said about it.'
          : 'Select something to say more about it: how many, how large, what happens when it fails.'}
      </p>
      {!isReadOnly && (
        <ul className={styles.basics}>
          {BASICS.map(({ keys, text }) => (
            <li key={keys} className={styles.basic}>
              <span>{text}</span>
              <Kbd keys={keys} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Count({ label, value }: { label: string; value: number }) {
  return (
    <div className={styles.count}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
