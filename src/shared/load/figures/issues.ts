import type { Settled } from '../propagation/settle';
import type { ComponentLoad, FlowLoad, LoadIssue } from '../results';
import { drawingIssues, unusedIssues } from './issues/drawing';
import { flowIssues } from './issues/flows';
import { loopIssues } from './issues/loops';
import { valueIssues } from './issues/values';
import { whatIfIssues } from './issues/what-if';

/** What could not be computed, or had to be assumed, each in one or two sentences. */
export function issuesOf(
  settled: Settled,
  flows: readonly FlowLoad[],
  components: readonly ComponentLoad[],
): LoadIssue[] {
  return [
    ...drawingIssues(settled, components),
    ...flowIssues(settled, flows, components),
    ...loopIssues(settled),
    ...whatIfIssues(settled),
    ...unusedIssues(settled),
    ...valueIssues(settled),
  ];
}
