import type { Settled } from '../propagation/settle';
import type { LoadIssue, LoadResult } from '../results';
import { drawingIssues, unusedIssues } from './issues/drawing';
import { flowIssues } from './issues/flows';
import { loopIssues } from './issues/loops';
import { valueIssues } from './issues/values';
import { whatIfIssues } from './issues/what-if';

/** What could not be computed, or had to be assumed, each in one or two sentences. */
export function issuesOf(
  settled: Settled,
  { flows, components, breaksAt }: Pick<LoadResult, 'flows' | 'components' | 'breaksAt'>,
): LoadIssue[] {
  return [
    ...drawingIssues(settled, components),
    ...flowIssues(settled, flows, components),
    ...loopIssues(settled, breaksAt),
    ...whatIfIssues(settled),
    ...unusedIssues(settled),
    ...valueIssues(settled),
  ];
}
