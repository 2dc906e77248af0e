import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { reverseConnection } from '#shared/design/edit';
import { shownName } from '#shared/design/names';
import type { Connection } from '#shared/design/schema';
import { IconButton } from '../../../ui/IconButton';
import { shortcutsOf } from '../commands/command';
import { reverseCommand } from '../commands/reverse';
import { selectComponents } from '../selection';
import styles from './Inspector.module.css';
import type { InspectorPartProps } from './inspector-props';
import { useIsPlain } from './plain-context';

interface ConnectionEndsProps extends InspectorPartProps {
  readonly connection: Connection;
}

/** What a connection leads from and to; both can be gone to. */
export function ConnectionEnds({
  design,
  connection,
  isReadOnly,
  apply,
  select,
}: ConnectionEndsProps) {
  const isPlain = useIsPlain();
  const end = (id: string) => {
    const component = design.components[id];
    const name = component ? shownName(component) : 'Missing component';
    return (
      <button
        type="button"
        className={styles.end}
        title={name}
        dir="auto"
        onClick={() => select(selectComponents([id]))}
      >
        {name}
      </button>
    );
  };
  return (
    <header className={styles.head}>
      <h2 className="visually-hidden">Connection</h2>
      <div className={styles.ends}>
        {end(connection.from)}
        <ArrowRight size={14} aria-label="to" role="img" className={styles.arrow} />
        {end(connection.to)}
        {!isReadOnly && (
          <IconButton
            label="Turn the connection round"
            shortcut={shortcutsOf(reverseCommand, isPlain)[0]}
            icon={<ArrowLeftRight />}
            onClick={() =>
              apply(reverseConnection(design, connection.id), 'Turn a connection round')
            }
          />
        )}
      </div>
    </header>
  );
}
