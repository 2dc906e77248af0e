import { FAMILY_TITLES } from '#shared/design/kinds/kind';
import type { Entry } from './library-model';
import styles from './EntryText.module.css';
import { PropertyTable } from './PropertyTable';
import { RuleText } from './RuleText';
import { ComponentGlyph } from '../../ui/glyphs/ComponentGlyph';

/** All there is to say about one entry. */
export function EntryText({ entry }: { entry: Entry }) {
  return (
    <article className={styles.text} aria-label={entry.title} data-selectable>
      <div className={styles.column}>
        {entry.type === 'rule' ? <RuleText rule={entry.rule} /> : <KindText entry={entry} />}
      </div>
    </article>
  );
}

function KindText({ entry }: { entry: Exclude<Entry, { type: 'rule' }> }) {
  const { spec } = entry;
  return (
    <>
      <header className={styles.header}>
        {entry.type === 'component' && <ComponentGlyph kind={entry.spec.kind} size={24} />}
        <div>
          <h2 className={styles.title}>{entry.title}</h2>
          <p className={styles.facts}>
            {entry.type === 'component' ? FAMILY_TITLES[entry.spec.family] : 'Boundaries'}
          </p>
        </div>
      </header>
      <p className={styles.paragraph}>{spec.description}</p>
      {spec.aliases.length > 0 && (
        <p className={styles.facts}>Found by: {spec.aliases.join(', ')}</p>
      )}
      {entry.type === 'component' && <PropertyTable properties={entry.spec.properties} />}
    </>
  );
}
