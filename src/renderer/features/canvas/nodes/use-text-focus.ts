import { useEffect, useRef } from 'react';

/** Puts the focus into a text field that has just appeared, with its text selected. */
export function useTextFocus<Field extends HTMLInputElement | HTMLTextAreaElement>() {
  const field = useRef<Field>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  return field;
}
