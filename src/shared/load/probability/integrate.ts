/** Nodes and weights of Gauss and Legendre on -1 to 1, ten points; the other half is their mirror image. */
const GAUSS = [
  [0.14887433898163122, 0.29552422471475287],
  [0.4333953941292472, 0.26926671930999635],
  [0.6794095682990244, 0.21908636251598204],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.06667134430868814],
] as const;
const NEGLIGIBLE = 1e-10;
const MOST_TAIL_PIECES = 40;

/**
 * The integral of a falling tail probability from the first edge to where it is nothing. It may bend or jump at the
 * edges, which rise. Pieces grow with the way from the first edge, so that short and long times both count.
 */
export function integrateTail(above: (x: number) => number, edges: readonly number[]): number {
  const first = edges[0] ?? 0;
  const shortest = ((edges.at(-1) ?? 0) - first) / 1_000;
  let sum = 0;
  let from = first;
  for (const edge of edges) {
    while (from < edge) {
      const next = from + Math.max(shortest, from - first);
      // Edges so close that no number lies between them are one piece.
      const to = next > from ? Math.min(edge, next) : edge;
      sum += integral(above, from, to);
      from = to;
    }
  }
  let piece = (from - first) / 4;
  for (let n = 0; n < MOST_TAIL_PIECES && piece > 0 && above(from) > NEGLIGIBLE; n += 1) {
    sum += integral(above, from, from + piece);
    from += piece;
    piece *= 2;
  }
  return sum;
}

function integral(above: (x: number) => number, from: number, to: number): number {
  if (to <= from) return 0;
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  let sum = 0;
  for (const [node, weight] of GAUSS) {
    sum += weight * (above(middle - half * node) + above(middle + half * node));
  }
  return sum * half;
}
