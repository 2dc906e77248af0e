import { useState } from 'react';
import { useRouter } from '../../app/router';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Spinner } from '../../ui/Spinner';
import { FindingList } from './FindingList';
import { GradeStrip } from './GradeStrip';
import { NO_HIGHLIGHT, type Highlight } from './highlight';
import { ReportDesign } from './ReportDesign';
import { LevelStrip } from './LevelStrip';
import { OlderJudgement } from './OlderJudgement';
import { ReportHeader } from './ReportHeader';
import { ReportSections } from './ReportSections';
import styles from './ReportRoom.module.css';
import { useReport } from './use-report';

export function ReportRoom({ sessionId }: { sessionId: string }) {
  const { load, judgeAgain, dispute } = useReport(sessionId);
  const navigate = useRouter((router) => router.navigate);
  const [highlight, setHighlight] = useState<Highlight>(NO_HIGHLIGHT);

  if (load.status === 'loading') return <Spinner label="Opening the report" />;
  if (load.status === 'missing') {
    return (
      <EmptyState
        title="This session is not here any more."
        action={<Button onClick={() => navigate('history')}>Open History</Button>}
      />
    );
  }
  if (load.status === 'failed') {
    return (
      <ErrorState
        title="The report could not be opened"
        detail={`${load.reason} Your session is saved.`}
        action={<Button onClick={() => navigate('history')}>Open History</Button>}
      />
    );
  }

  const { report, session, changes } = load;
  if (session.status === 'in-progress') {
    return (
      <EmptyState
        title="This interview is not finished, so there is no report yet."
        action={
          <Button variant="primary" onClick={() => navigate('interview', sessionId)}>
            Resume the interview
          </Button>
        }
      />
    );
  }
  return (
    <div className={styles.room}>
      <ReportHeader report={report} session={session} />
      <OlderJudgement report={report} changes={changes} onJudgeAgain={judgeAgain} />
      <LevelStrip report={report} />
      <GradeStrip dimensions={report.dimensions} onHighlight={setHighlight} />
      <div className={styles.middle}>
        <div className={styles.findings}>
          <FindingList
            report={report}
            disputes={session.disputes}
            onDispute={dispute}
            onHighlight={setHighlight}
          />
        </div>
        <ReportDesign report={report} design={session.design} highlight={highlight} />
      </div>
      <ReportSections report={report} session={session} onHighlight={setHighlight} />
    </div>
  );
}
