import { useCanvasView } from './canvas-context';

/** Says what the last edit did. A no-break space makes the same words news again. */
export function LiveAnnouncement() {
  const { text, serial } = useCanvasView('announcement');
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
      {serial % 2 === 0 ? '' : '\u00a0'}
    </div>
  );
}
