import { useEffect } from 'react';
import type { Design } from '#shared/design/schema';
import { SEVERITIES, type Severity } from '#shared/scoring/dimensions';
import type { Report } from '#shared/scoring/report';
import { loadFlows, useFlows } from '../../coach/flows';
import { EmptyState } from '../../ui/EmptyState';
import { DesignCanvas } from '../canvas/DesignCanvas';
import { ExportMenu } from '../export/ExportMenu';
import { PrintedDesign } from './PrintedDesign';
import styles from './ReportDesign.module.css';
import { failedFindings } from './report-words';
import type { Highlight } from './highlight';

interface ReportDesignProps {
  readonly report: Report;
  readonly design: Design;
  readonly highlight: Highlight;
}

export function ReportDesign({ report, design, highlight }: ReportDesignProps) {
  const marks = marksOf(report);
  const flows = useFlows((state) => state.flows);
  useEffect(() => void loadFlows(report.problem), [report.problem]);
  const isEmpty = Object.keys(design.components).length === 0;
  const hasHighlight = highlight.components.length + highlight.connections.length > 0;
  return (
    <section className={styles.frame} aria-label="Your design">
      {isEmpty ? (
        <EmptyState title="No component was drawn in this interview." />
      ) : (
        <>
          <div className={styles.canvas}>
            <DesignCanvas
              design={design}
              isReadOnly
              marks={marks}
              flows={flows}
              {...(hasHighlight && { highlight })}
              toolbarActions={<ExportMenu design={design} problem={report.problem} />}
            />
          </div>
          <PrintedDesign design={design} problem={report.problem} />
        </>
      )}
    </section>
  );
}

/** The worst severity and the number of findings at each component. */
function marksOf(report: Report): Record<string, { severity: Severity; count: number }> {
  const marks: Record<string, { severity: Severity; count: number }> = {};
  for (const finding of failedFindings(report)) {
    for (const component of finding.components) {
      const mark = marks[component];
      marks[component] = {
        severity: mark ? worse(mark.severity, finding.severity) : finding.severity,
        count: (mark?.count ?? 0) + 1,
      };
    }
  }
  return marks;
}

function worse(one: Severity, other: Severity): Severity {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;
}
