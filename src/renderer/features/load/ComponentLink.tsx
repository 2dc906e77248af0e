import type { ComponentId } from '#shared/design/schema';
import { ComponentGlyph } from '../../ui/glyphs/ComponentGlyph';
import styles from './ComponentLink.module.css';
import { nameOf, useDock } from './dock/dock-context';

/** The name of a component; clicking it selects the component on the canvas. */
export function ComponentLink({ id }: { id: ComponentId }) {
  const { design, selectComponent } = useDock();
  const kind = design.components[id]?.kind;
  const name = nameOf(design, id);
  return (
    <button
      type="button"
      className={styles.link}
      title={name}
      aria-label={`Select ${name}`}
      onClick={() => selectComponent(id)}
    >
      {kind && <ComponentGlyph kind={kind} size={14} />}
      <span className={styles.name}>{name}</span>
    </button>
  );
}
