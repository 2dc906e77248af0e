import { useId, useState, type ReactNode } from 'react';
import type { SessionState } from '#shared/interview/state';
import type { Report } from '#shared/scoring/report';
import { BottleneckDetails } from './BottleneckDetails';
import { EstimateTable } from './EstimateTable';
import { FactList } from './FactList';
import { FixList } from './FixList';
import type { Highlight } from './highlight';
import { ModelResults } from './ModelResults';
import { ReferenceComparison } from './reference/ReferenceComparison';
import styles from './ReportSections.module.css';
import { RequirementTable } from './RequirementTable';
import { RestraintList } from './RestraintList';
import { StageTimes } from './StageTimes';

interface ReportSectionsProps {
  readonly report: Report;
  readonly session: SessionState;
  readonly onHighlight: (highlight: Highlight) => void;
}

interface SectionSpec {
  readonly id: string;
  readonly title: string;
  /** How many things in it want a look; 0 shows none. */
  readonly count: number;
  readonly content: ReactNode;
}

/** All that the report has to say below the findings, one section after the other, and a row of links to them. */
export function ReportSections({ report, session, onHighlight }: ReportSectionsProps) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const prefix = useId();
  const sections = sectionsOf({ report, session, onHighlight });
  const elementId = (id: string) => `${prefix}-${id}`;

  function show(id: string) {
    setCurrentId(id);
    const section = document.getElementById(elementId(id));
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }

  return (
    <>
      <nav className={styles.links} aria-label="Sections of the report">
        {sections.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            aria-current={currentId === id || undefined}
            onClick={() => show(id)}
          >
            {title}
            {count > 0 && <span className={styles.count}>{count}</span>}
          </button>
        ))}
      </nav>
      {sections.map(({ id, title, content }) => (
        <section
          key={id}
          id={elementId(id)}
          className={styles.section}
          tabIndex={-1}
          aria-labelledby={elementId(`${id}-title`)}
        >
          <h2 id={elementId(`${id}-title`)} className={styles.title}>
            {title}
          </h2>
          {content}
        </section>
      ))}
    </>
  );
}

function sectionsOf({ report, session, onHighlight }: ReportSectionsProps): SectionSpec[] {
  const { requirements, facts, estimates, fixes, model, restraint } = report;
  const count = <Item,>(items: readonly Item[], isOff: (item: Item) => boolean) =>
    items.filter(isOff).length;
  return [
    { id: 'next', title: 'Do next', count: 0, content: <FixList fixes={fixes} /> },
    {
      id: 'requirements',
      title: 'Requirements',
      count: count(requirements, ({ isMust, status }) => isMust && status !== 'covered'),
      content: <RequirementTable requirements={requirements} />,
    },
    {
      id: 'facts',
      title: 'Never asked',
      count: count(facts, ({ isAsked, isImportant }) => isImportant && !isAsked),
      content: <FactList facts={facts} />,
    },
    {
      id: 'estimates',
      title: 'Estimates',
      count: count(estimates, ({ status }) => status !== 'inside' && status !== 'own-inputs'),
      content: <EstimateTable estimates={estimates} answers={session.answers} />,
    },
    {
      id: 'time',
      title: 'Time per stage',
      count: 0,
      content: <StageTimes report={report} session={session} />,
    },
    {
      id: 'model',
      title: 'What the model says',
      count: count(
        (model?.flows ?? []).flatMap(({ promises }) => promises),
        ({ isKept }) => !isKept,
      ),
      content: (
        <>
          <ModelResults model={model} design={session.design} onHighlight={onHighlight} />
          <BottleneckDetails session={session} onHighlight={onHighlight} />
        </>
      ),
    },
    {
      id: 'restraint',
      title: 'Restraint',
      count: count(restraint?.components ?? [], ({ standing }) => standing === 'unneeded'),
      content: (
        <RestraintList restraint={restraint} design={session.design} onHighlight={onHighlight} />
      ),
    },
    {
      id: 'reference',
      title: 'Reference answer',
      count: 0,
      content: <ReferenceComparison session={session} />,
    },
  ];
}
