import type { Stage } from '#shared/interview/stages';
import { useSessionState } from '../../session/open-session';
import { StageNotice } from './StageNotice';
import { ApiWorkspace } from './stages/api/ApiWorkspace';
import { DataWorkspace } from './stages/data/DataWorkspace';
import { DeepDiveView } from './stages/deep-dive/DeepDiveView';
import { DesignBoard } from './stages/design/DesignBoard';
import { EstimateWorkspace } from './stages/estimate/EstimateWorkspace';
import { ScopeWorkspace } from './stages/scope/ScopeWorkspace';
import { WrapUpWorkspace } from './stages/wrap-up/WrapUpWorkspace';
import styles from './StageView.module.css';
import { WithLoad } from './WithLoad';

/** Whether the design stands above the questions of the deep dive. */
export interface ShownDesign {
  isDesignShown: boolean;
  onToggleDesign: () => void;
}

/** The workspace of the current stage. */
export function StageView(shownDesign: ShownDesign) {
  const stage = useSessionState((state) => state.stage);
  const isReadOnly = useSessionState(
    (state) => state.status === 'finished' || state.closedStages.includes(state.stage),
  );
  return (
    <div className={styles.view}>
      <StageNotice />
      {stage === 'deep-dive' ? (
        <WithLoad>
          <DeepDiveView isReadOnly={isReadOnly} {...shownDesign} />
        </WithLoad>
      ) : (
        <StageWorkspace stage={stage} isReadOnly={isReadOnly} />
      )}
    </div>
  );
}

function StageWorkspace({
  stage,
  isReadOnly,
}: {
  stage: Exclude<Stage, 'deep-dive'>;
  isReadOnly: boolean;
}) {
  switch (stage) {
    case 'scope':
      return <ScopeWorkspace isReadOnly={isReadOnly} />;
    case 'estimate':
      return <EstimateWorkspace isReadOnly={isReadOnly} />;
    case 'api':
      return <ApiWorkspace isReadOnly={isReadOnly} />;
    case 'data':
      return <DataWorkspace isReadOnly={isReadOnly} />;
    case 'design':
      return (
        <WithLoad>
          <DesignBoard />
        </WithLoad>
      );
    case 'wrap-up':
      return <WrapUpWorkspace isReadOnly={isReadOnly} />;
  }
}
