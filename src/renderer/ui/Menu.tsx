import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import styles from './Menu.module.css';
import type { MenuItem } from './menu-items';
import { MenuLines } from './MenuLines';

interface MenuProps {
  /** The button that opens it; it takes a ref and handlers. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  align?: 'start' | 'end' | undefined;
}

export function Menu({ trigger, items, align = 'start' }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <MenuLines items={items} parts={DropdownMenu} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
