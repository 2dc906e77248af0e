import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './IconButton.module.css';
import { ariaShortcut } from './shortcut-text';
import { Tooltip } from './Tooltip';

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> {
  label: string;
  icon: ReactNode;
  shortcut?: string | undefined;
  /** For buttons that switch something on and off. */
  isPressed?: boolean | undefined;
}

export function IconButton({
  label,
  icon,
  shortcut,
  isPressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <button
        type="button"
        className={clsx(styles.button, className)}
        aria-label={label}
        aria-pressed={isPressed}
        aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
