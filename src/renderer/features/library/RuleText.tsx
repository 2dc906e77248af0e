import type { Severity } from '#shared/scoring/dimensions';
import type { Rule, Sketch } from '#shared/scoring/rule';
import { Chip } from '../../ui/Chip';
import styles from './EntryText.module.css';
import { CATEGORY_TITLES } from './library-model';
import { sketchLines } from './sketch-lines';

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  blocker: 'Blocker',
  major: 'Major',
  minor: 'Minor',
  info: 'Remark',
};
const SEVERITY_TONES = {
  blocker: 'bad',
  major: 'warn',
  minor: 'neutral',
  info: 'neutral',
} as const;

export function RuleText({ rule }: { rule: Rule }) {
  return (
    <>
      <header>
        <h2 className={styles.title}>{rule.title.fail}</h2>
        <p className={styles.facts}>When all is well: {rule.title.pass}</p>
        <p className={styles.chips}>
          <Chip tone={SEVERITY_TONES[rule.severity]}>{SEVERITY_TITLES[rule.severity]}</Chip>
          <Chip>{CATEGORY_TITLES[rule.category]}</Chip>
          <Chip>About {rule.fixMinutes} min to fix</Chip>
        </p>
      </header>
      <Part title="Why">{rule.why}</Part>
      <Part title="How to fix">{rule.howToFix}</Part>
      <Part title="Concept">{rule.concept}</Part>
      <Part title="Source">{rule.source}</Part>
      <div className={styles.examples}>
        <Examples title="Speaks here" sketches={rule.examples.fires} />
        <Examples title="Keeps quiet here" sketches={rule.examples.silent} />
        <Examples title="Exempt" sketches={rule.examples.exempt} />
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.paragraph}>{children}</p>
    </section>
  );
}

/** The first example of each sort. */
function Examples({ title, sketches }: { title: string; sketches: readonly Sketch[] }) {
  const [sketch] = sketches;
  if (!sketch) return null;
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      <pre className={styles.example}>{sketchLines(sketch).join('\n')}</pre>
    </section>
  );
}
