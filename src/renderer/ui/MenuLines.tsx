import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import type { DropdownMenu } from 'radix-ui';
import { Kbd } from './Kbd';
import type { MenuItem } from './menu-items';
import styles from './Menu.module.css';

interface MenuLinesProps {
  items: readonly MenuItem[];
  /** The primitives of the menu that the lines stand in; both sorts of menu have the same. */
  parts: Pick<
    typeof DropdownMenu,
    'Item' | 'Label' | 'Portal' | 'Separator' | 'Sub' | 'SubContent' | 'SubTrigger'
  >;
}

/** The lines of a menu, whether a button or the right mouse button opens it. */
export function MenuLines({ items, parts }: MenuLinesProps) {
  const { Item, Label, Separator } = parts;
  return items.map((item) => {
    if (item.kind === 'separator') {
      return <Separator key={item.id} className={styles.separator} />;
    }
    if (item.kind === 'heading') {
      return (
        <Label key={item.id} className={styles.heading}>
          {item.label}
        </Label>
      );
    }
    if (item.kind === 'submenu') {
      return (
        <parts.Sub key={item.id}>
          <parts.SubTrigger className={styles.item}>
            <span className={styles.label}>{item.label}</span>
            <ChevronRight className={styles.more} aria-hidden="true" />
          </parts.SubTrigger>
          <parts.Portal>
            <parts.SubContent className={styles.menu} collisionPadding={8} sideOffset={4}>
              <MenuLines items={item.items} parts={parts} />
            </parts.SubContent>
          </parts.Portal>
        </parts.Sub>
      );
    }
    return (
      <Item
        key={item.id}
        className={clsx(styles.item, item.isDangerous && styles.dangerous)}
        disabled={item.isDisabled ?? false}
        onSelect={item.onSelect}
      >
        <span className={styles.icon}>{item.icon}</span>
        <span className={styles.label}>{item.label}</span>
        {item.shortcut && <Kbd keys={item.shortcut} />}
      </Item>
    );
  });
}
