import type { LoadResult, ResultChange } from './results';

/** What the second result has that is different from the first: the worst first. */
export function changesBetween(_before: LoadResult, _after: LoadResult): readonly ResultChange[] {
  return [];
}
