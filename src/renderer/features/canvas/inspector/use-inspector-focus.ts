import { useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useInspectorLink } from './inspector-link';

const FIELDS = `:is(input:not([type='radio']:not(:checked)), textarea, [role='combobox']):not(:disabled, [readonly])`;

/** Lets the canvas send the keyboard into the element's first field, and Escape anywhere in it back to the canvas. */
export function useInspectorFocus(showLatest: () => void) {
  const section = useRef<HTMLElement>(null);
  // The fields of something just selected may not be there yet.
  const drawLatest = useEffectEvent(() => flushSync(showLatest));
  useEffect(() => {
    const focusFields = () => {
      drawLatest();
      const field =
        section.current?.querySelector<HTMLElement>(FIELDS) ??
        section.current?.querySelector<HTMLElement>('button, summary');
      field?.focus();
    };
    useInspectorLink.setState({ focusFields });
    return () => useInspectorLink.setState({ focusFields: null });
  }, []);
  useEffect(() => {
    // At the document, so that a field of the inspector takes the key first.
    const onKeyDown = (event: KeyboardEvent) => {
      const { focusCanvas } = useInspectorLink.getState();
      const isInside = event.target instanceof Node && section.current?.contains(event.target);
      if (event.key !== 'Escape' || event.defaultPrevented || !isInside || !focusCanvas) return;
      event.preventDefault();
      focusCanvas();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return section;
}
