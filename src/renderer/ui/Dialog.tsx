import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';

interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the foot, the one that Enter should press last. */
  footer?: ReactNode;
  /** `list`: nothing but a list that fills the dialog; its title is for screen readers only. */
  size?: 'regular' | 'wide' | 'sheet' | 'list' | undefined;
  /** What Enter does anywhere in the body, except in text of several lines. */
  onEnter?: (() => void) | undefined;
  /** After closing, once the focus is back where it was before. */
  onFocusReturned?: (() => void) | undefined;
}

export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  footer,
  size = 'regular',
  onEnter,
  onFocusReturned,
}: DialogProps) {
  const focusedBefore = useRef<Element | null>(null);

  function returnFocus(event: Event) {
    event.preventDefault();
    if (focusedBefore.current instanceof HTMLElement || focusedBefore.current instanceof SVGElement)
      focusedBefore.current.focus({ preventScroll: true });
    focusedBefore.current = null;
    onFocusReturned?.();
  }

  function pressEnter(event: KeyboardEvent) {
    if (!onEnter || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.closest('header, footer, textarea')) return;
    event.preventDefault();
    onEnter();
  }

  return (
    <Radix.Root open={isOpen} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim} />
        <Radix.Content
          className={clsx(styles.dialog, styles[size])}
          aria-describedby={undefined}
          onKeyDown={pressEnter}
          onOpenAutoFocus={(event) => {
            focusedBefore.current = document.activeElement;
            focusBody(event);
          }}
          onCloseAutoFocus={returnFocus}
        >
          {size === 'list' ? (
            <Radix.Title className="visually-hidden">{title}</Radix.Title>
          ) : (
            <header className={styles.header}>
              <Radix.Title className={styles.title}>{title}</Radix.Title>
              <IconButton label="Close" icon={<X />} onClick={onClose} />
            </header>
          )}
          <div className={styles.body} data-dialog-body>
            {children}
          </div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The first control of the body, not the button that closes; the dialog itself when the body has none. */
function focusBody(event: Event) {
  const dialog = event.currentTarget;
  if (!(dialog instanceof HTMLElement)) return;
  event.preventDefault();
  const first = dialog.querySelector<HTMLElement>(
    `[data-dialog-body] :is(input:not([type='radio']:not(:checked)), textarea, button, [tabindex='0'])`,
  );
  (first ?? dialog).focus();
}
