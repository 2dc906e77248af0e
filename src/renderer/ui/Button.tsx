import { clsx } from 'clsx';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './Button.module.css';
import { Kbd } from './Kbd';
import { ariaShortcut } from './shortcut-text';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  variant?: 'primary' | 'secondary' | 'ghost' | 'danger' | undefined;
  size?: 'small' | 'regular' | 'large' | undefined;
  icon?: ReactNode;
  /** Shown inside the button; the caller binds it with useShortcut. */
  shortcut?: string | undefined;
}

export function Button({
  variant = 'secondary',
  size = 'regular',
  icon,
  shortcut,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      className={clsx(styles.button, styles[variant], styles[size], className)}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      {...rest}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      {children}
      {shortcut && <Kbd keys={shortcut} />}
    </button>
  );
}
