import { useEffect, useState } from 'react';
import type { LatencyPoint } from '#shared/load/latency-curve';
import { coach } from '../../../coach/coach-client';
import { useLiveLoad } from '../live-load';

interface Curve {
  readonly flow: string;
  readonly points: readonly LatencyPoint[];
}

/** Latency of a flow against load, for what is shown now; null until it is known. The last one stays until then. */
export function useLatencyCurve(flow: string): readonly LatencyPoint[] | null {
  const question = useLiveLoad((load) => load.question);
  const [curve, setCurve] = useState<Curve | null>(null);
  useEffect(() => {
    if (!question) return undefined;
    let isWanted = true;
    coach
      .latencyCurve({ ...question, flow })
      // A chart that does not come leaves the figures above it, which say the same of today.
      .catch(() => [])
      .then((points) => {
        if (isWanted) setCurve({ flow, points });
      });
    return () => {
      isWanted = false;
    };
  }, [question, flow]);
  return curve?.flow === flow ? curve.points : null;
}
