import type { Evaluation } from '../evaluate';
import type { FlowLoad } from '../results';
import { issueMessage } from './subject';

/** One flow of an evaluation, about to be explained. */
export interface FlowSubject {
  readonly evaluation: Evaluation;
  /** Number of the route; -1: the flow has no way through the drawing. */
  readonly route: number;
  readonly load: FlowLoad;
}

/** null: the problem has no such flow. */
export function flowSubjectOf(evaluation: Evaluation, id: string): FlowSubject | null {
  const load = evaluation.result.flows.find((flow) => flow.id === id);
  const { routes } = evaluation.situation.settled.plan;
  const route = routes.findIndex(({ flow, entries }) => flow.id === id && entries.length > 0);
  return load ? { evaluation, route, load } : null;
}

/** Why a figure of a flow is missing. */
export function whyMissing({ evaluation, load }: FlowSubject): string {
  const reasons = [
    `no-rate/${load.id}`,
    `no-path/${load.id}`,
    `no-latency/${load.id}`,
    'nothing-drawn',
  ];
  return (
    reasons.flatMap((id) => issueMessage(evaluation, id) ?? [])[0] ??
    'None of its requests is answered.'
  );
}
