import type { Design } from '#shared/design/schema';
import { Kbd } from '../../../ui/Kbd';
import { addCommand } from '../commands/add';
import { connectCommand } from '../commands/connect';
import { duplicateCommand } from '../commands/duplicate';
import { renameCommand } from '../commands/rename';
import { fitCommand } from '../commands/zoom';
import styles from './Inspector.module.css';
import { useIsPlain } from './plain-context';

const BASICS = [
  { command: addCommand, text: 'Add a component' },
  { command: connectCommand, text: 'Connect the selected one' },
  { command: renameCommand, text: 'Rename it' },
  { command: duplicateCommand, text: 'Duplicate' },
  { command: fitCommand, text: 'Show everything' },
] as const;

interface DesignSummaryProps {
  readonly design: Design;
  readonly isReadOnly: boolean;
}

/** With nothing selected: how much there is, and how to go on. */
export function DesignSummary({ design, isReadOnly }: DesignSummaryProps) {
  const isPlain = useIsPlain();
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
      {!isPlain && (
        <p className={styles.muted}>
          {isReadOnly
            ? 'Select something to see what was said about it.'
            : 'Select something to say more about it: how many, how large, what happens when it fails.'}
        </p>
      )}
      {!isReadOnly && !isPlain && (
        <ul className={styles.basics}>
          {BASICS.map(({ command, text }) => (
            <li key={command.id} className={styles.basic}>
              <span>{text}</span>
              {command.shortcuts[0] && <Kbd keys={command.shortcuts[0]} />}
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
