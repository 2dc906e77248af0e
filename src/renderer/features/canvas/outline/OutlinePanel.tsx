import { X } from 'lucide-react';
import { useId } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { outlineCommand } from '../commands/outline';
import styles from './OutlinePanel.module.css';
import type { OutlineView } from './outline-model';
import { OutlineProblems } from './OutlineProblems';
import { positionOf, useOutline } from './use-outline';

/** The design as text beside the board: what is typed is drawn, and what is drawn is written. */
export function OutlinePanel() {
  const editor = useCanvasEditor();
  const isReadOnly = useCanvasView('inputs', ({ isReadOnly }) => isReadOnly);
  const id = useId();
  const { parent, code, model } = useOutline(editor, `${id}-help`, isReadOnly);
  const view = useStore(model.store);

  return (
    <aside className={styles.panel} aria-label="Outline">
      <header className={styles.head}>
        <h2 className={styles.title}>Outline</h2>
        <p className={styles.status} role="status">
          {statusOf(view, isReadOnly)}
        </p>
        <IconButton
          label="Hide the outline"
          shortcut={outlineCommand.shortcuts[0]}
          icon={<X size={16} />}
          onClick={() => outlineCommand.run(editor)}
        />
      </header>
      <p id={`${id}-help`} className={styles.help}>
        {isReadOnly
          ? 'The design as text. It can be read and copied.'
          : 'What you type is drawn by itself. Tab indents; Escape, then Tab, leaves the text.'}
      </p>
      <div ref={parent} className={styles.code} />
      {view.isBehind && (
        <div className={styles.behind}>
          <span>The drawing changed meanwhile.</span>
          <Button size="small" onClick={model.showDrawing}>
            Show the drawing’s text
          </Button>
        </div>
      )}
      <OutlineProblems
        problems={view.problems}
        onShow={(problem) => {
          const { current } = code;
          if (!current) return;
          current.focus();
          current.dispatch({
            selection: { anchor: positionOf(current.state, problem) },
            scrollIntoView: true,
          });
        }}
      />
    </aside>
  );
}

function statusOf({ problems, isPending }: OutlineView, isReadOnly: boolean): string {
  if (isReadOnly) return 'Read only';
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    return `${count}; the drawing is unchanged`;
  }
  return isPending ? '' : 'In step with the drawing';
}
