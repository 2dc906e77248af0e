import { loadEstimator } from '#shared/estimation/load-estimator';
import type { Stage } from '#shared/interview/stages';
import type { SessionState } from '#shared/interview/state';
import { judge, liveFindings } from '#shared/scoring/judge';
import type { Finding, Report } from '#shared/scoring/report';
import { packOf } from './packs';

/** As many as fit beside the canvas and into a mind that is busy with it. */
const MAX_LIVE_FINDINGS = 5;
const AFTER_DESIGN: readonly Stage[] = ['deep-dive', 'wrap-up'];

/** The report of a session as it stands. */
export async function judgeState(state: SessionState): Promise<Report> {
  const [pack, estimates] = await Promise.all([packOf(state.problem), loadEstimator()]);
  const { level, mode, design, answers } = state;
  return judge({ pack, level, mode, design, answers, session: state, estimates });
}

/** What is worth a word while the session runs, worst first. */
export async function liveFindingsOf(state: SessionState): Promise<Finding[]> {
  const { problem, design, answers } = state;
  const isDesignDone = AFTER_DESIGN.some(
    (stage) => state.stage === stage || state.timeInStageMs[stage] > 0,
  );
  const pack = await packOf(problem);
  return liveFindings({ pack, design, answers, isDesignDone }).slice(0, MAX_LIVE_FINDINGS);
}
