import { clsx } from 'clsx';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import { Kbd } from './Kbd';
import styles from './Menu.module.css';
import type { MenuItem } from './menu-items';

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
          {items.map((item) => {
            if (item.kind === 'separator') {
              return <DropdownMenu.Separator key={item.id} className={styles.separator} />;
            }
            if (item.kind === 'heading') {
              return (
                <DropdownMenu.Label key={item.id} className={styles.heading}>
                  {item.label}
                </DropdownMenu.Label>
              );
            }
            return (
              <DropdownMenu.Item
                key={item.id}
                className={clsx(styles.item, item.isDangerous && styles.dangerous)}
                disabled={item.isDisabled ?? false}
                onSelect={item.onSelect}
              >
                <span className={styles.icon}>{item.icon}</span>
                <span className={styles.label}>{item.label}</span>
                {item.shortcut && <Kbd keys={item.shortcut} />}
              </DropdownMenu.Item>
            );
          })}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
