import type { ReactNode } from 'react';
import { useCanvasEditor } from '../canvas-context';

interface LoadFigureProps {
  /** Of the component or connection that the figure is about. */
  readonly id: string;
  readonly words: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A figure of the load that explains itself when it is clicked; the keyboard has the command for it. */
export function LoadFigure({ id, words, className, children }: LoadFigureProps) {
  const { store } = useCanvasEditor();
  return (
    <button
      type="button"
      className={className}
      tabIndex={-1}
      data-load-of={id}
      aria-label={`Why ${words}?`}
      title={`${words}: why?`}
      // The focus stays where the keyboard is on the canvas.
      onMouseDown={(event) => event.preventDefault()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) =>
        store.getState().inputs.loadActions?.askWhy(id, event.currentTarget.getBoundingClientRect())
      }
    >
      {children}
    </button>
  );
}
