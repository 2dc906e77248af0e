import { assertNever } from '#shared/lib/assert-never';
import type { Severity } from '#shared/scoring/dimensions';
import { findingCount } from '../accessible-names';
import type { ComponentMark } from '../canvas-types';
import styles from './FindingMark.module.css';

/** The worst finding's severity as a shape, so that it can be told without colour, and how many there are. */
export function FindingMark({ mark }: { mark: ComponentMark }) {
  return (
    <span className={styles.mark} data-severity={mark.severity} title={findingCount(mark)}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d={shapePath(mark.severity)} fill="currentColor" />
      </svg>
      {mark.count}
    </span>
  );
}

function shapePath(severity: Severity): string {
  switch (severity) {
    case 'blocker':
      return 'M3 0h4l3 3v4L7 10H3L0 7V3z';
    case 'major':
      return 'M5 0.5L10 9.5H0z';
    case 'minor':
      return 'M5 1.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7z';
    case 'info':
      return 'M5 0.5L9.5 5L5 9.5L0.5 5z';
    default:
      return assertNever(severity);
  }
}
