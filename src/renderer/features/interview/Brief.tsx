import { useSessionState } from '../../session/open-session';
import { Panel } from '../../ui/Panel';
import styles from './Brief.module.css';
import { useEstimateValues } from './estimate-values';
import { useCards } from './lists/use-cards';

/** The candidate's own needs and numbers, in sight at every stage. */
export function Brief() {
  const requirements = useCards('requirements');
  const estimates = useCards('estimates');
  const values = useEstimateValues((state) => state.values);
  const isFresh = useSessionState((state) => state.conversation.length <= 1);
  const needs = requirements.filter(({ kind }) => kind !== 'out-of-scope');
  const left = requirements.filter(({ kind }) => kind === 'out-of-scope');
  const isEmpty = requirements.length === 0 && estimates.length === 0;
  return (
    <Panel title="Brief">
      {isEmpty && (
        <p className={styles.empty}>
          {isFresh
            ? 'Your requirements and numbers will stand here. Start by asking who uses it, how often, and how fast it must be.'
            : 'Write down the first requirement: it will stand here at every stage.'}
        </p>
      )}
      {needs.length > 0 && (
        <ul className={styles.list} aria-label="Requirements">
          {needs.map((card) => (
            <li key={card.id} dir="auto">
              {card.text} {card.target && <code className={styles.target}>{card.target}</code>}
              {card.priority !== 'must' && (
                <span className={styles.priority}> {card.priority}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <p className={styles.left}>Out of scope: {left.map(({ text }) => text).join('; ')}</p>
      )}
      {estimates.length > 0 && (
        <dl className={styles.numbers} aria-label="Numbers">
          {estimates.map(({ id, name, expression }) => {
            const value = values[id];
            return (
              <div key={id} className={styles.number}>
                <dt>{name || expression}</dt>
                <dd>{value?.kind === 'value' ? value.text : '–'}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </Panel>
  );
}
