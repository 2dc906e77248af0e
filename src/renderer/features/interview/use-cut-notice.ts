import { useEffect } from 'react';
import { toast } from '../../ui/toast';

/** Says so when a field cannot hold all of what is pasted into it; the browser would cut it without a word. */
export function useCutNotice(): void {
  useEffect(() => {
    document.addEventListener('paste', sayWhatIsCut);
    return () => document.removeEventListener('paste', sayWhatIsCut);
  }, []);
}

function sayWhatIsCut(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  if (event.defaultPrevented || !isField || target.maxLength < 0) return;
  const { value, selectionStart, selectionEnd, maxLength } = target;
  const replaced = (selectionEnd ?? value.length) - (selectionStart ?? value.length);
  const pasted = clipboardData?.getData('text/plain').length ?? 0;
  const over = value.length - replaced + pasted - maxLength;
  if (over <= 0) return;
  toast.info(
    `This field holds ${maxLength.toLocaleString('en')} characters: the last ${over.toLocaleString('en')} of what you pasted were left out.`,
  );
}
