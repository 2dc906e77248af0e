import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import styles from './SplitPanels.module.css';

interface SplitPanelsProps {
  /** Under which the sizes are remembered. */
  id: string;
  orientation: 'horizontal' | 'vertical';
  children: ReactNode;
}

/** Panels beside or below each other that fill the room there is, resized by drag and keyboard. */
export function SplitPanels({ id, orientation, children }: SplitPanelsProps) {
  const layout = useDefaultLayout({ id, storage: localStorage });
  return (
    <Group
      className={styles.panels}
      orientation={orientation}
      {...(layout.defaultLayout && { defaultLayout: layout.defaultLayout })}
      onLayoutChanged={layout.onLayoutChanged}
    >
      {children}
    </Group>
  );
}

/** The content of a panel scrolls by itself; the panel would add a second scroll bar. */
const CLIPPED = { overflow: 'hidden' } as const;

export function SplitPanel({ className, ...rest }: ComponentProps<typeof Panel>) {
  return <Panel {...rest} className={clsx(styles.panel, className)} style={CLIPPED} />;
}

/** The line between two panels. */
export function SplitHandle({ label }: { label: string }) {
  return <Separator className={styles.handle} aria-label={label} />;
}
