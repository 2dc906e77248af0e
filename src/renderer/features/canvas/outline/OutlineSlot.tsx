import { lazy, Suspense } from 'react';
import styles from './OutlinePanel.module.css';

const OutlinePanel = lazy(() =>
  import('./OutlinePanel').then((module) => ({ default: module.OutlinePanel })),
);

/** The outline, whose code editor is only loaded when it is opened; its place is kept until it is there. */
export function OutlineSlot() {
  return (
    <Suspense fallback={<div className={styles.panel} />}>
      <OutlinePanel />
    </Suspense>
  );
}
