import { FlaskConical } from 'lucide-react';
import { suppositionsOf, suppositionText } from '#shared/load/suppositions';
import { useDock } from './dock-context';
import { showTab } from './dock-view';
import { useLiveLoad } from '../live-load';
import styles from './SuppositionSummary.module.css';

/** Says that the figures are not those of today, and leads to what is supposed. */
export function SuppositionSummary() {
  const { design } = useDock();
  const whatIf = useLiveLoad((load) => load.whatIf);
  const supposed = suppositionsOf(whatIf, design).map(suppositionText).join(', ');
  if (supposed === '') return null;
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        title={`What if: ${supposed}`}
        onClick={() => showTab('what-if')}
      >
        <FlaskConical aria-hidden="true" />
        <span className={styles.words}>What if: {supposed}</span>
      </button>
    </li>
  );
}
