import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import styles from './NodeBoundary.module.css';

interface NodeBoundaryProps {
  readonly name: string;
  /** Tries again when this changes. */
  readonly resetKey: unknown;
  readonly children: ReactNode;
}

/** A component that cannot be drawn shows that, and leaves the rest of the canvas alone. */
export function NodeBoundary({ name, resetKey, children }: NodeBoundaryProps) {
  return (
    <ErrorBoundary
      resetKeys={[resetKey]}
      fallback={<div className={styles.broken}>{name || 'Unnamed'}: cannot be drawn</div>}
    >
      {children}
    </ErrorBoundary>
  );
}
