import type { Design } from '#shared/design/schema';
import { loadEstimator } from '#shared/estimation/load-estimator';
import type { Stage } from '#shared/interview/stages';
import type { SessionState } from '#shared/interview/state';
import { loadOtherPacks, loadPack } from '#shared/problems/load-pack';
import { judge } from '#shared/scoring/judge';
import { liveFindings } from '#shared/scoring/live-findings';
import type { Finding, Report } from '#shared/scoring/report';
import type { ProblemId } from '#shared/problems/ids';
import { versionsWith } from '#shared/scoring/versions';

/** Fewer boxes than this are a beginning, not a design. */
const FIRST_COMPONENTS = 3;
const AFTER_DESIGN: readonly Stage[] = ['deep-dive', 'wrap-up'];

/** The report of a session as it stands. */
export async function judgeState(state: SessionState): Promise<Report> {
  const [pack, estimates, others] = await Promise.all([
    loadPack(state.problem),
    loadEstimator(),
    loadOtherPacks(state.problem),
  ]);
  const { level, mode, design, answers } = state;
  return judge({ pack, level, mode, design, answers, session: state, estimates, others });
}

/** The versions that a report of today would carry. */
export async function versionsOf(problem: ProblemId): Promise<Report['versions']> {
  return versionsWith(await loadPack(problem));
}

/** What is worth a word while the session runs; nothing while the drawing has barely begun. */
export async function liveFindingsOf(state: SessionState): Promise<Finding[]> {
  const { problem, level, design, answers } = state;
  if (!isBegun(design)) return [];
  const isDesignDone = AFTER_DESIGN.some(
    (stage) => state.stage === stage || state.timeInStageMs[stage] > 0,
  );
  const pack = await loadPack(problem);
  return liveFindings({ pack, level, design, answers, isDesignDone });
}

/** Somebody asks and something answers, or there are some components. */
function isBegun({ components }: Design): boolean {
  const kinds = Object.values(components).map(({ kind }) => kind);
  const count = kinds.filter((kind) => kind !== 'note').length;
  const hasClient = kinds.includes('web-client') || kinds.includes('mobile-client');
  return count >= FIRST_COMPONENTS || (hasClient && count > 1);
}
