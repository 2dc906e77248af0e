import { useEffect } from 'react';
import { isOverlayOpen } from '../ui/overlays';
import { isShortcut } from '../ui/shortcut-text';
import { isTextField } from '../ui/text-fields';
import { enabledCommands } from './command-registry';

/** Runs registered commands by their shortcuts, unless a dialog or a menu is open. Stands once around the app. */
export function useCommandKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', runByKeys);
    return () => window.removeEventListener('keydown', runByKeys);
  }, []);
}

function runByKeys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const isInText = isTextField(event.target);
  const command = enabledCommands().find(
    ({ keys, shortcuts }) =>
      keys !== 'own' &&
      (keys === 'also-in-text' || !isInText) &&
      shortcuts.some((shortcut) => isShortcut(event, shortcut)),
  );
  if (!command || isOverlayOpen()) return;
  event.preventDefault();
  command.run();
}
