import { useEffect, useEffectEvent, useState } from 'react';

const IDLE_COMMIT_MS = 500;

export interface Draft {
  readonly text: string;
  readonly isEditing: boolean;
  readonly isAtRest: boolean;
  readonly type: (text: string) => void;
  readonly commit: () => void;
  readonly revert: () => void;
}

/**
 * What is being typed into a field, apart from the stored value. It is committed on blur, on Enter (`commit`), after
 * 500 ms without typing, and when the field goes away, so that no text is ever lost; `revert` goes back to the value
 * the field had when typing began. A value that changes from outside (undo) replaces what is being typed. A text that
 * `onCommit` refuses by returning false stays in the field. Where half of what is being typed would mean something else
 * (`10` on the way to `10k`), a pause does not commit; `isAtRest` says that one was made.
 */
export function useDraft(
  value: string,
  onCommit: (value: string) => unknown,
  { commitsInPauses = true }: { readonly commitsInPauses?: boolean } = {},
): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [original, setOriginal] = useState(value);
  const [committed, setCommitted] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const [isAtRest, setIsAtRest] = useState(true);

  if (value !== seen) {
    setSeen(value);
    if (draft !== null && value !== committed && value !== draft) {
      setDraft(null);
    }
  }

  const send = (text: string): boolean => {
    if (text === value) return true;
    setCommitted(text);
    return onCommit(text) !== false;
  };

  const sendPending = useEffectEvent(() => {
    if (draft !== null && draft !== value) onCommit(draft);
  });
  const sendIdle = useEffectEvent((text: string) => {
    setIsAtRest(true);
    if (commitsInPauses) send(text);
  });

  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => sendIdle(draft), IDLE_COMMIT_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => () => sendPending(), []);

  return {
    text: draft ?? value,
    isEditing: draft !== null,
    isAtRest,
    type: (text: string) => {
      if (draft === null) setOriginal(value);
      setDraft(text);
      setIsAtRest(false);
    },
    commit: () => {
      setIsAtRest(true);
      if (draft !== null && send(draft)) setDraft(null);
    },
    revert: () => {
      if (draft === null) return;
      send(original);
      setDraft(null);
    },
  };
}
