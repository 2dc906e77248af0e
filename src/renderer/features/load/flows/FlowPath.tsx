import { ChevronRight } from 'lucide-react';
import type { PathStep } from '#shared/load/results';
import { formatMultiple } from '#shared/load/format';
import { ComponentLink } from '../ComponentLink';
import detailStyles from './FlowDetail.module.css';
import styles from './FlowPath.module.css';

/** The components that a request meets, in order. */
export function FlowPath({ path }: { path: readonly PathStep[] }) {
  if (path.length === 0) {
    return (
      <p className={styles.none}>
        It finds no way through the design: connect where it starts to what answers it.
      </p>
    );
  }
  return (
    <div>
      <h3 className={detailStyles.heading}>The way it takes</h3>
      <ol className={styles.path}>
        {path.map((step, index) => (
          <li key={`${step.component} ${step.connection}`} className={styles.step}>
            {index > 0 && <Reached step={step} />}
            <ComponentLink id={step.component} />
            {step.visits !== 1 && <span className={styles.visits}>{visitsText(step.visits)}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Reached({ step: { isAsync } }: { step: PathStep }) {
  return (
    <>
      <ChevronRight className={styles.arrow} aria-hidden="true" />
      {isAsync && <span className={styles.async}>later</span>}
    </>
  );
}

/** How often a request comes by: a part of them, or several times. */
function visitsText(visits: number): string {
  return formatMultiple(Number(visits.toPrecision(2)));
}
