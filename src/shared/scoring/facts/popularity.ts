import type { ComponentId } from '../../design/schema';
import { zipfHottestShare } from '../../load/caches/zipf';
import type { FlowSpec } from '../../problems/pack';
import type { Model } from './model';

/** The key that most reads of one flow ask a component for. */
export interface HottestKey {
  readonly flow: FlowSpec;
  /** Of the flow's reads. */
  readonly keyShare: number;
  /** All reads of the flow that come here, a second at peak. */
  readonly readsPerSecond: number;
}

/**
 * The most wanted key among the reads that come to a component before any other cache has answered for it; null: no
 * flow says what is popular, or caches take it all.
 */
export function hottestKeyAt(id: ComponentId, model: Model): HottestKey | null {
  let hottest: HottestKey | null = null;
  for (const flow of model.flowsAt(id)) {
    const path = model.flow(flow.id)?.path ?? [];
    const place = path.findIndex(({ component }) => component === id);
    const isSpared = path
      .slice(0, place)
      .some(({ component }) => (model.component(component)?.hitRatio ?? 0) > 0);
    if (flow.operation !== 'read' || !flow.popularity || isSpared) continue;
    const one = {
      flow,
      keyShare: zipfHottestShare(flow.popularity.keys, flow.popularity.zipfExponent),
      readsPerSecond: flow.peakRequestsPerSecond * (path[place]?.visits ?? 0),
    };
    if (!hottest || rateOf(one) > rateOf(hottest)) hottest = one;
  }
  return hottest;
}

/** Requests for the key itself, a second at peak. */
export function rateOf({ keyShare, readsPerSecond }: HottestKey): number {
  return keyShare * readsPerSecond;
}
