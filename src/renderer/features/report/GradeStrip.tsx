import clsx from 'clsx';
import { Popover } from 'radix-ui';
import type { DimensionResult } from '#shared/scoring/report';
import { EvidenceList } from './EvidenceList';
import styles from './GradeStrip.module.css';
import { gradeTone } from './report-words';
import type { Highlight } from './highlight';

interface GradeStripProps {
  readonly dimensions: readonly DimensionResult[];
  readonly onHighlight: (highlight: Highlight) => void;
}

/** The eight grades in a row; each opens what was found for it and what was looked for in vain. */
export function GradeStrip({ dimensions, onHighlight }: GradeStripProps) {
  return (
    <ul className={styles.strip} aria-label="Grades by dimension">
      {dimensions.map((dimension) => (
        <li key={dimension.id}>
          <Popover.Root>
            <Popover.Trigger className={styles.grade}>
              <span className={styles.title}>{dimension.title}</span>
              <span className={styles.value}>
                {dimension.grade ?? '–'}
                <span className={styles.of}>{dimension.grade === null ? 'not scored' : '/ 4'}</span>
              </span>
              <span className={styles.track} aria-hidden>
                <span
                  className={clsx(styles.bar, styles[gradeTone(dimension.grade)])}
                  style={{ width: `${((dimension.grade ?? 0) / 4) * 100}%` }}
                />
              </span>
            </Popover.Trigger>
            <Popover.Portal>
              <Popover.Content
                className={styles.popover}
                sideOffset={6}
                collisionPadding={12}
                aria-label={`Evidence for ${dimension.title}`}
              >
                <p className={styles.popoverTitle}>
                  {dimension.title} · weighs {dimension.weightPercent} %
                </p>
                <EvidenceList evidence={dimension.evidence} onHighlight={onHighlight} />
              </Popover.Content>
            </Popover.Portal>
          </Popover.Root>
        </li>
      ))}
    </ul>
  );
}
