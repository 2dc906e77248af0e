import { EXPRESSION_LENGTH } from '#shared/interview/answers';
import { useEstimateValues } from '../../estimate-values';
import { CardList } from '../../lists/CardList';
import { useCards } from '../../lists/use-cards';
import { Section, Workspace } from '../Workspace';
import { EstimateRow } from './EstimateRow';
import styles from './EstimateWorkspace.module.css';
import { parseEstimateLine } from './parse-estimate-line';

/** The estimation sheet: named lines, each usable by name in the lines below it. */
export function EstimateWorkspace({ isReadOnly }: { isReadOnly: boolean }) {
  const lines = useCards('estimates');
  const failure = useEstimateValues((state) => state.failure);
  return (
    <Workspace
      title="Estimate"
      advice="Only the numbers that decide something: traffic, storage, bandwidth, memory. Use the names of earlier lines."
      isReadOnly={isReadOnly}
    >
      <Section title="Estimation sheet" count={lines.length}>
        {failure && (
          <p className={styles.failure} role="alert">
            {failure}
          </p>
        )}
        {lines.length > 0 && (
          <div className={styles.head} aria-hidden="true">
            <span>Name</span>
            <span />
            <span>Expression</span>
            <span className={styles.valueHead}>Value</span>
            <span>Note</span>
          </div>
        )}
        <CardList
          list="estimates"
          label="Estimates"
          renderItem={(line) => <EstimateRow line={line} />}
          quickAdd={{
            label: 'Add an estimate',
            placeholder: 'creates = 100M / month',
            isMono: true,
            maxLength: EXPRESSION_LENGTH,
          }}
          toCard={(row) => ({ ...parseEstimateLine(row), note: '' })}
        />
      </Section>
      <p className={styles.help}>
        Suffixes <code>k M B T</code>, units <code>B kB MB GB TB</code>,{' '}
        <code>s min h day month year</code>. Write <code>reads = creates * 100</code> or{' '}
        <code>storage = creates * 500 B * 5 years</code>.
      </p>
    </Workspace>
  );
}
