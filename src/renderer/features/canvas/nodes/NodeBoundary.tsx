import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import styles from './NodeBoundary.module.css';

interface NodeBoundaryProps {
  readonly name: string;
  /** Tries again when this changes. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

/** What cannot be drawn says so in its place, and leaves the rest of the canvas alone; it can still be moved and deleted. */
export function NodeBoundary({ name, resetKey, children }: NodeBoundaryProps) {
  return (
    <ErrorBoundary
      resetKeys={[resetKey]}
      fallbackRender={({ resetErrorBoundary }) => (
        <div className={`boundary-grip ${styles.broken}`} title={`${name} cannot be drawn`}>
          <span className={styles.name} dir="auto">
            {name}
          </span>
          <span className={styles.line}>
            cannot be drawn
            <button
              type="button"
              className={`nodrag ${styles.again}`}
              aria-label={`Try to draw ${name} again`}
              onClick={resetErrorBoundary}
            >
              Try again
            </button>
          </span>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
