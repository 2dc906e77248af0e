import { useEffect, useRef } from 'react';
import type { ConstantSpec } from '#shared/load/constants/spec';
import { arriveAtConstant } from '../../../app/open-settings';
import { Button } from '../../../ui/Button';
import { Chip } from '../../../ui/Chip';
import { NumberField } from '../../../ui/NumberField';
import { sourceText, valueText } from './constant-groups';
import styles from './Constants.module.css';
import { resetConstant, setConstant } from './edit-constants';

interface ConstantRowProps {
  readonly spec: ConstantSpec;
  /** What the person set; undefined: the value of the table. */
  readonly override: number | undefined;
  /** It is the one that Settings was opened for. */
  readonly isSought: boolean;
}

/** One constant: what it is, where its value comes from, and the value. */
export function ConstantRow({ spec, override, isSought }: ConstantRowProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isSought || !field.current) return;
    field.current.scrollIntoView({ block: 'center' });
    field.current.select();
    field.current.focus({ preventScroll: true });
    arriveAtConstant();
  }, [isSought]);

  return (
    <li className={styles.row}>
      <div className={styles.texts}>
        <p className={styles.name}>
          {spec.title}
          {override !== undefined && <Chip tone="accent">Changed</Chip>}
        </p>
        <p className={styles.source}>
          {spec.isAssumption && <Chip>Assumption</Chip>}
          <span data-selectable>{sourceText(spec)}</span>
        </p>
      </div>
      <div className={styles.value}>
        {override !== undefined && (
          <Button
            size="small"
            variant="ghost"
            aria-label={`Back to ${valueText(spec)}: ${spec.title}`}
            onClick={() => {
              resetConstant(spec);
              // The button is gone; its place in the order of the keyboard is the field's.
              field.current?.focus();
            }}
          >
            Back to {valueText(spec)}
          </Button>
        )}
        <div className={styles.field}>
          <NumberField
            ref={field}
            label={spec.title}
            isLabelHidden
            value={override ?? spec.value}
            unit={spec.unit === '' ? undefined : spec.unit}
            min={spec.min}
            max={spec.max}
            onCommit={(value) => setConstant(spec, value)}
          />
        </div>
      </div>
    </li>
  );
}
