import { gammaTail, lnGamma } from '../probability/gamma';
import { integrateTail } from '../probability/integrate';
import { share, type Share } from '../units';

/**
 * How unevenly a consistent hash spreads keys over nodes with `pointsPerNode` random points each: the coefficient of
 * variation of a node's share of the ring (Dirichlet), roughly 1 / sqrt(points).
 */
export function ringVariation(nodes: number, pointsPerNode: number): number {
  if (!(nodes > 1)) return 0;
  return Math.sqrt((nodes - 1) / (nodes * Math.max(1, pointsPerNode) + 1));
}

/**
 * The mean load of the busiest node over that of the average one. Shares of random points are gamma variables over their
 * sum, so it is the mean of the largest of `nodes` of them.
 */
export function busiestNodeFactor(nodes: number, pointsPerNode: number): number {
  if (!(nodes > 1)) return 1;
  const points = Math.max(1, pointsPerNode);
  const ln = lnGamma(points);
  const above = (x: number) => -Math.expm1(nodes * Math.log1p(-gammaTail(points, x, ln).above));
  const deviation = Math.sqrt(points);
  const edges = [0, points - 3 * deviation, points, points + 3 * deviation];
  return (
    integrateTail(
      above,
      edges.filter((edge) => edge >= 0),
    ) / points
  );
}

/** The part of the keys that moves to another node when `from` nodes become `to`, on a ring: only what must. */
export function movedOnRing(from: number, to: number): Share {
  const most = Math.max(from, to);
  return share(most > 0 ? Math.abs(to - from) / most : 0);
}

/**
 * The part of the keys that moves when the node is the hash modulo the number of nodes: all but those whose remainders
 * agree. From n to n + 1 nodes that is n / (n + 1).
 */
export function movedByModulo(from: number, to: number): Share {
  const [a, b] = [Math.max(1, Math.round(from)), Math.max(1, Math.round(to))];
  // Over one common multiple of both, the remainders agree for the first min(a, b) keys and no others.
  const commonMultiple = (a / greatestCommonDivisor(a, b)) * b;
  return share(1 - Math.min(a, b) / commonMultiple);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
