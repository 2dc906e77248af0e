import type { FlowLoad, LoadResult } from '#shared/load/results';

/** The flow that is looked at: the selected one, or else the first. */
export function flowInSight({ flows }: LoadResult, selected: string | null): FlowLoad | null {
  return flows.find(({ id }) => id === selected) ?? flows[0] ?? null;
}
