import type { ChangeEvent, KeyboardEvent } from 'react';
import { describedBy } from './Field';
import type { Draft } from './use-draft';

interface DraftControlOptions<Control> {
  readonly id: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  /** Whether the pressed keys commit what is typed. */
  readonly isCommit: (event: KeyboardEvent<Control>) => boolean;
  /** Hears the keys after the draft has. */
  readonly onKeyDown: ((event: KeyboardEvent<Control>) => void) | undefined;
}

/** Enter, unless it ends what an input method composes. */
export function isPlainEnter({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !nativeEvent.isComposing;
}

/** What makes an input or a text area the control of a draft within a Field; Escape goes back to what stood there. */
export function draftControl<Control extends HTMLInputElement | HTMLTextAreaElement>(
  draft: Draft,
  { id, hint, error, isCommit, onKeyDown }: DraftControlOptions<Control>,
) {
  return {
    id,
    value: draft.text,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(id, hint, error),
    onChange: (event: ChangeEvent<Control>) => draft.type(event.target.value),
    onBlur: draft.commit,
    onKeyDown(event: KeyboardEvent<Control>) {
      if (isCommit(event)) draft.commit();
      if (event.key === 'Escape' && draft.isEditing) {
        event.stopPropagation();
        draft.revert();
      }
      onKeyDown?.(event);
    },
  };
}
