import type { ComponentId } from '#shared/design/schema';
import type { LoadResult } from '#shared/load/results';
import styles from './CaveatsPanel.module.css';
import { ComponentLink } from '../ComponentLink';

interface Caveat {
  readonly id: string;
  readonly message: string;
  readonly components: readonly ComponentId[];
}

/** More links than this are a list to be read on the canvas. */
const MAX_LINKS = 4;

/** What the figures rest on and where they stop: quiet, but never hidden. */
export function CaveatsPanel({ result: { issues, approximations } }: { result: LoadResult }) {
  const groups = [
    {
      title: 'Not computed',
      caveats: issues.filter(({ severity }) => severity === 'not-computed'),
    },
    { title: 'Assumed', caveats: issues.filter(({ severity }) => severity === 'assumed') },
    { title: 'Known to be off', caveats: approximations },
  ].filter(({ caveats }) => caveats.length > 0);
  if (groups.length === 0) {
    return <p className={styles.none}>Nothing had to be assumed or left out.</p>;
  }
  return (
    <div className={styles.panel}>
      {groups.map(({ title, caveats }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.heading}>{title}</h3>
          <ul>
            {caveats.map((caveat) => (
              <CaveatRow key={caveat.id} caveat={caveat} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** How many there are; null when there are none. */
export function caveatCount({ issues, approximations }: LoadResult): number | null {
  return issues.length + approximations.length || null;
}

function CaveatRow({ caveat: { message, components } }: { caveat: Caveat }) {
  const rest = components.length - MAX_LINKS;
  return (
    <li className={styles.row}>
      <p className={styles.message}>{message}</p>
      {components.slice(0, MAX_LINKS).map((id) => (
        <ComponentLink key={id} id={id} />
      ))}
      {rest > 0 && <span className={styles.rest}>and {rest} more</span>}
    </li>
  );
}
