import { CircleQuestionMark } from 'lucide-react';
import { Tooltip } from '../ui/Tooltip';
import styles from './NavigationBar.module.css';
import { NAVIGATION } from './rooms';
import { useRouter } from './router';

/** The slim rail at the left. */
export function NavigationBar({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const room = useRouter((state) => state.room);
  const navigate = useRouter((state) => state.navigate);
  return (
    <nav className={styles.rail} aria-label="Rooms">
      {NAVIGATION.map((entry) => (
        <Tooltip key={entry.room} label={entry.label} shortcut={entry.shortcut} side="right">
          <button
            type="button"
            className={styles.item}
            aria-current={entry.room === room ? 'page' : undefined}
            onClick={() => navigate(entry.room)}
          >
            <entry.icon size={18} strokeWidth={1.75} aria-hidden="true" />
            {entry.label}
          </button>
        </Tooltip>
      ))}
      <Tooltip label="Keyboard shortcuts" shortcut="?" side="right">
        <button type="button" className={styles.help} onClick={onShowShortcuts}>
          <CircleQuestionMark size={18} strokeWidth={1.75} aria-hidden="true" />
          Keys
        </button>
      </Tooltip>
    </nav>
  );
}
