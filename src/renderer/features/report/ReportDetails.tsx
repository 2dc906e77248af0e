import { Tabs } from 'radix-ui';
import type { SessionState } from '#shared/interview/state';
import type { Report } from '#shared/scoring/report';
import { BottleneckDetails } from './BottleneckDetails';
import { EstimateTable } from './EstimateTable';
import { FactList } from './FactList';
import { FixList } from './FixList';
import styles from './ReportDetails.module.css';
import type { Highlight } from './highlight';
import { RequirementTable } from './RequirementTable';
import { StageTimes } from './StageTimes';
import { LevelTable } from './LevelTable';

interface ReportDetailsProps {
  readonly report: Report;
  readonly session: SessionState;
  readonly onHighlight: (highlight: Highlight) => void;
}

export function ReportDetails({ report, session, onHighlight }: ReportDetailsProps) {
  const missing = report.requirements.filter(({ status }) => status !== 'covered').length;
  const neverAsked = report.facts.filter(({ isAsked }) => !isAsked).length;
  const offBand = report.estimates.filter(
    ({ status }) => status !== 'inside' && status !== 'own-inputs',
  ).length;
  return (
    <Tabs.Root defaultValue="next" className={styles.details}>
      <Tabs.List className={styles.tabs} aria-label="Details of the report">
        <Tabs.Trigger value="next">Do next</Tabs.Trigger>
        <Tabs.Trigger value="requirements">
          Requirements <Count value={missing} />
        </Tabs.Trigger>
        <Tabs.Trigger value="facts">
          Never asked <Count value={neverAsked} />
        </Tabs.Trigger>
        <Tabs.Trigger value="estimates">
          Estimates <Count value={offBand} />
        </Tabs.Trigger>
        <Tabs.Trigger value="bottleneck">Bottleneck</Tabs.Trigger>
        <Tabs.Trigger value="time">Time per stage</Tabs.Trigger>
        <Tabs.Trigger value="levels">By level</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="next" className={styles.content}>
        <FixList fixes={report.fixes} />
      </Tabs.Content>
      <Tabs.Content value="requirements" className={styles.content}>
        <RequirementTable requirements={report.requirements} />
      </Tabs.Content>
      <Tabs.Content value="facts" className={styles.content}>
        <FactList facts={report.facts} />
      </Tabs.Content>
      <Tabs.Content value="estimates" className={styles.content}>
        <EstimateTable estimates={report.estimates} answers={session.answers} />
      </Tabs.Content>
      <Tabs.Content value="bottleneck" className={styles.content}>
        <BottleneckDetails session={session} onHighlight={onHighlight} />
      </Tabs.Content>
      <Tabs.Content value="time" className={styles.content}>
        <StageTimes report={report} session={session} />
      </Tabs.Content>
      <Tabs.Content value="levels" className={styles.content}>
        <LevelTable report={report} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

function Count({ value }: { value: number }) {
  return value === 0 ? null : <span className={styles.count}>{value}</span>;
}
