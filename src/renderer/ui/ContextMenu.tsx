import { clsx } from 'clsx';
import { ContextMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import { Kbd } from './Kbd';
import styles from './Menu.module.css';
import type { MenuItem } from './menu-items';

interface ContextMenuProps {
  items: readonly MenuItem[];
  /** The element it belongs to; it takes a ref and handlers. */
  children: ReactElement;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
}

export function ContextMenu({ items, children, onOpenChange }: ContextMenuProps) {
  return (
    <Radix.Root onOpenChange={(isOpen) => onOpenChange?.(isOpen)}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.menu} collisionPadding={8}>
          {items.map((item) => {
            if (item.kind === 'separator') {
              return <Radix.Separator key={item.id} className={styles.separator} />;
            }
            if (item.kind === 'heading') {
              return (
                <Radix.Label key={item.id} className={styles.heading}>
                  {item.label}
                </Radix.Label>
              );
            }
            return (
              <Radix.Item
                key={item.id}
                className={clsx(styles.item, item.isDangerous && styles.dangerous)}
                disabled={item.isDisabled ?? false}
                onSelect={item.onSelect}
              >
                <span className={styles.icon}>{item.icon}</span>
                <span className={styles.label}>{item.label}</span>
                {item.shortcut && <Kbd keys={item.shortcut} />}
              </Radix.Item>
            );
          })}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
