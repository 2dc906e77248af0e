import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useInspectorLink } from '../inspector-link';

const FIELDS = `:is(input:not([type='radio']:not(:checked)), textarea, [role='combobox']):not(:disabled, [readonly])`;

/** Lets the canvas send the keyboard into the element's first field. */
export function useInspectorFocus() {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const focusFields = () => {
      const field =
        section.current?.querySelector<HTMLElement>(FIELDS) ??
        section.current?.querySelector<HTMLElement>('button, summary');
      field?.focus();
    };
    useInspectorLink.setState({ focusFields });
    return () => useInspectorLink.setState({ focusFields: null });
  }, []);
  return section;
}

/** For keys that no field of the inspector took for itself. */
export function returnToCanvas(event: KeyboardEvent<HTMLElement>): void {
  const { focusCanvas } = useInspectorLink.getState();
  const isOutside = event.target instanceof Node && !event.currentTarget.contains(event.target);
  if (event.key !== 'Escape' || event.defaultPrevented || isOutside || !focusCanvas) return;
  event.preventDefault();
  focusCanvas();
}
