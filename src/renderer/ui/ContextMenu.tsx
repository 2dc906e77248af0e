import { ContextMenu as Radix } from 'radix-ui';
import type { ReactElement } from 'react';
import styles from './Menu.module.css';
import type { MenuItem } from './menu-items';
import { MenuLines } from './MenuLines';

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
          <MenuLines items={items} parts={Radix} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
