/** One thing to do anywhere in the app, for its keys, the command palette and the shortcut sheet. */
export interface AppCommand {
  /** Of its own in the whole app: `interview.next-stage`. */
  readonly id: string;
  readonly label: string;
  /** How near it is to what the person is doing: the palette lists tools before the room before the app. */
  readonly scope: 'tool' | 'room' | 'app';
  /** The heading that it stands under. */
  readonly group: string;
  /** In `Mod+Shift+Z` notation; the first is the one that is shown. */
  readonly shortcuts: readonly string[];
  /** Other words by which it is found. */
  readonly keywords?: readonly string[] | undefined;
  /** Where its shortcuts work; `own`: whoever registered it listens to them. */
  readonly keys: 'also-in-text' | 'outside-text' | 'own';
  readonly isEnabled: () => boolean;
  readonly run: () => void;
}
