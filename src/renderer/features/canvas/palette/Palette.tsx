import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '../../../ui/IconButton';
import { useCanvasEditor, useCanvasView } from '../canvas-context';
import { addCommand } from '../commands/add';
import { addItem } from '../editor/add-items';
import { search } from '../../../ui/search';
import { DragGhost } from './DragGhost';
import { favouriteGroups, toggleFavourite } from './favourites';
import { PALETTE_GROUPS, PALETTE_ITEMS, type PaletteItem } from './palette-items';
import { focusFirstItem, handlePaletteKey } from './palette-keys';
import { PaletteButton } from './PaletteButton';
import styles from './Palette.module.css';
import { usePaletteDrag } from './use-palette-drag';

/** Everything that can be put on the canvas: drag it there, or click it (Enter) to have it placed. */
export function Palette() {
  const editor = useCanvasEditor();
  const id = useId();
  const isOpen = useCanvasView('isPaletteOpen');
  const searchRequests = useCanvasView('searchRequests');
  const setIsOpen = (next: boolean) => editor.store.setState({ isPaletteOpen: next });
  const favourites = useCanvasView('inputs', ({ preferences }) => preferences.favouriteItems);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const drag = usePaletteDrag((item, at) => addItem(editor, { item, at }));
  // The same functions at every render: a drag renders the palette at every move of the pointer.
  const add = useCallback((item: PaletteItem) => addItem(editor, { item, at: null }), [editor]);
  const toggle = useCallback(
    (item: PaletteItem) => editor.announce(toggleFavourite(editor, item)),
    [editor],
  );

  useEffect(() => {
    if (searchRequests === 0) return;
    if (field.current?.checkVisibility()) field.current.focus();
    else addCommand.run(editor);
  }, [searchRequests, editor]);

  if (!isOpen) {
    return (
      <div className={styles.collapsed}>
        <IconButton
          label="Show components"
          icon={<PanelLeftOpen size={16} />}
          onClick={() => setIsOpen(true)}
        />
      </div>
    );
  }

  const found = search(PALETTE_ITEMS, typed);
  const groups =
    typed.trim() === ''
      ? [...favouriteGroups(favourites), ...PALETTE_GROUPS]
      : [{ id: 'found', label: found.length === 0 ? 'Nothing found' : 'Found', items: found }];

  return (
    <aside className={styles.palette} aria-label="Components to add">
      <div className={styles.head}>
        <span className={styles.search}>
          <Search size={14} aria-hidden="true" />
          <input
            ref={field}
            className={styles.field}
            type="search"
            aria-label="Find a component to add"
            placeholder="Find (/)"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              const first = found[0];
              if (event.key === 'Enter' && typed.trim() !== '' && first) {
                event.preventDefault();
                setTyped('');
                add(first);
              } else if (event.key === 'Escape' && typed !== '') {
                event.stopPropagation();
                setTyped('');
              } else if (event.key === 'ArrowDown') {
                event.preventDefault();
                focusFirstItem(list.current);
              }
            }}
          />
        </span>
        <IconButton
          label="Hide components"
          icon={<PanelLeftClose size={16} />}
          onClick={() => setIsOpen(false)}
        />
      </div>
      <div
        ref={list}
        className={styles.list}
        onKeyDown={(event) => handlePaletteKey(event, editor)}
        role="presentation"
      >
        {groups.map((group) => (
          <section key={group.id} className={styles.group} aria-labelledby={`${id}-${group.id}`}>
            <h3 id={`${id}-${group.id}`} className={styles.heading}>
              {group.label}
            </h3>
            {group.items.map((item) => (
              <PaletteButton
                key={item.id}
                item={item}
                isFavourite={favourites.includes(item.id)}
                onAdd={add}
                onToggleFavourite={toggle}
                onPointerDown={drag.start}
              />
            ))}
          </section>
        ))}
      </div>
      {drag.dragged && <DragGhost {...drag.dragged} />}
    </aside>
  );
}
