import { FlaskConical, RotateCcw, X } from 'lucide-react';
import { suppositionsOf, suppositionText, type Supposition } from '#shared/load/suppositions';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { NumberField } from '../../../ui/NumberField';
import { useDock } from '../dock/dock-context';
import { resetWhatIf, setWhatIf, useLiveLoad } from '../live-load';
import styles from './SuppositionStrip.module.css';

/** What is supposed, over every panel, so that no figure is taken for one of today. */
export function SuppositionStrip() {
  const { design } = useDock();
  const whatIf = useLiveLoad((load) => load.whatIf);
  const suppositions = suppositionsOf(whatIf, design);
  if (suppositions.length === 0) return null;
  return (
    <div className={styles.strip}>
      <span className={styles.title}>
        <FlaskConical aria-hidden="true" />
        What if
      </span>
      <ul className={styles.chips} aria-label="Supposed">
        {suppositions.map((supposition) => (
          <SuppositionChip key={supposition.id} supposition={supposition} />
        ))}
      </ul>
      <Button size="small" variant="ghost" icon={<RotateCcw />} onClick={resetWhatIf}>
        Back to today
      </Button>
    </div>
  );
}

function SuppositionChip({ supposition }: { supposition: Supposition }) {
  const { label, amount, without } = supposition;
  return (
    <li className={styles.chip}>
      <span className={styles.label}>{label}</span>
      {amount && (
        <NumberField
          label={`${label}, ${amount.unit}`}
          isLabelHidden
          className={styles.amount}
          value={amount.value}
          unit={amount.unit}
          min={amount.min}
          max={amount.max}
          onCommit={(value) => setWhatIf(value === null ? without : amount.to(value))}
        />
      )}
      <IconButton
        label={`Take back: ${suppositionText(supposition)}`}
        className={styles.remove}
        icon={<X />}
        onClick={() => setWhatIf(without)}
      />
    </li>
  );
}
