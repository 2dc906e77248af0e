import { useState } from 'react';
import type { Design } from '#shared/design/schema';
import { shownName } from '#shared/design/names';
import type { SessionState } from '#shared/interview/state';
import type { Reference } from '#shared/problems/pack';
import { compareDesigns, type ComparedPair } from '#shared/scoring/comparison';
import { useFlows } from '../../../coach/flows';
import { DesignCanvas } from '../../canvas/DesignCanvas';
import { highlightOnAttention, NO_HIGHLIGHT, type Highlight } from '../highlight';
import { PrintedDesign } from '../PrintedDesign';
import details from '../details.module.css';
import styles from './DesignsBeside.module.css';

/** Where the pointer is: components of the one drawing and of the other. */
interface Attention {
  readonly mine: Highlight;
  readonly reference: Highlight;
}
const NONE: Attention = { mine: NO_HIGHLIGHT, reference: NO_HIGHLIGHT };

/** Two drawings side by side, and below what the one has and the other has not. */
export function DesignsBeside({
  session,
  reference,
}: {
  session: SessionState;
  reference: Reference;
}) {
  const [attention, setAttention] = useState<Attention>(NONE);
  const { pairs, onlyMine, onlyReference } = compareDesigns(session.design, reference.design);
  const differing = pairs.filter(({ differences }) => differences.length > 0);
  const look = (mine: readonly string[], other: readonly string[]) =>
    highlightOnAttention({ components: mine, connections: [] }, (highlight) =>
      setAttention(
        highlight === NO_HIGHLIGHT
          ? NONE
          : { mine: highlight, reference: { components: other, connections: [] } },
      ),
    );
  return (
    <>
      <div className={styles.drawings}>
        <Drawing
          title="Yours"
          problem={session.problem}
          design={session.design}
          highlight={attention.mine}
        />
        <Drawing
          title="Reference"
          problem={session.problem}
          design={reference.design}
          highlight={attention.reference}
        />
      </div>
      <div className={styles.lists}>
        <Names
          title="Only in the reference"
          none="Nothing: you have all its components."
          design={reference.design}
          ids={onlyReference}
          attentionOf={(id) => look([], [id])}
        />
        <Names
          title="Only in yours"
          none="Nothing that the reference does without."
          design={session.design}
          ids={onlyMine}
          attentionOf={(id) => look([id], [])}
        />
        <section>
          <h3 className={details.subheading}>Set differently</h3>
          {differing.length === 0 && <p className={styles.none}>Nothing.</p>}
          <ul className={styles.list}>
            {differing.map((pair) => (
              <li key={pair.mine}>
                <button type="button" {...look([pair.mine], [pair.reference])}>
                  <PairText pair={pair} mine={session.design} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function PairText({ pair, mine }: { pair: ComparedPair; mine: Design }) {
  const component = mine.components[pair.mine];
  return (
    <>
      <strong>{component ? shownName(component) : pair.mine}</strong>
      {pair.differences.map(({ label, mine: own, reference }) => (
        <span key={label} className={styles.difference}>
          {label}: {own}, there {reference}
        </span>
      ))}
    </>
  );
}

interface NamesProps {
  readonly title: string;
  readonly none: string;
  readonly design: Design;
  readonly ids: readonly string[];
  readonly attentionOf: (id: string) => ReturnType<typeof highlightOnAttention>;
}

function Names({ title, none, design, ids, attentionOf }: NamesProps) {
  return (
    <section>
      <h3 className={details.subheading}>{title}</h3>
      {ids.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>
        {ids.map((id) => {
          const component = design.components[id];
          return (
            <li key={id}>
              <button type="button" {...attentionOf(id)}>
                {component ? shownName(component) : id}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface DrawingProps {
  readonly title: string;
  readonly problem: SessionState['problem'];
  readonly design: Design;
  readonly highlight: Highlight;
}

function Drawing({ title, problem, design, highlight }: DrawingProps) {
  const flows = useFlows((state) => state.flows);
  const isPointed = highlight.components.length > 0;
  return (
    <section className={styles.drawing} aria-label={`${title}, beside each other`}>
      <h3 className={details.subheading}>{title}</h3>
      <div className={styles.frame}>
        <DesignCanvas design={design} isReadOnly flows={flows} {...(isPointed && { highlight })} />
      </div>
      <PrintedDesign design={design} problem={problem} />
    </section>
  );
}
