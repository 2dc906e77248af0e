/** Ends on one side of a component stand this far apart where there is room, and never closer than the least. */
const USUAL_GAP = 16;
const LEAST_GAP = 10;

/** The end of a line on a side of a component, in the order in which the ends stand there. */
interface PortWish {
  /** Where the line would be straight, from the middle of the side; null when it turns anyway. */
  readonly straightAt: number | null;
}

/**
 * Where the ends on one side stand, from its middle, within `reach` to both directions: lines that can be straight keep
 * their place as far as the others leave them room. Null when there is no room for all of them.
 */
export function portOffsets(wishes: readonly PortWish[], reach: number): readonly number[] | null {
  if (wishes.length === 1) return [0];
  const gap = Math.min(USUAL_GAP, Math.floor((2 * reach) / (wishes.length - 1)));
  if (gap < LEAST_GAP) return null;
  const places = wished(wishes, gap);
  return keptApart(places, gap, reach);
}

/** The places wished for; who has no wish stands next to who has one, and all stand around the middle when none has. */
function wished(wishes: readonly PortWish[], gap: number): number[] {
  const first = wishes.findIndex(({ straightAt }) => straightAt !== null);
  if (first < 0) return wishes.map((_, index) => (index - (wishes.length - 1) / 2) * gap);
  const anchor = wishes[first]?.straightAt ?? 0;
  return wishes.map(({ straightAt }, index) => straightAt ?? anchor + (index - first) * gap);
}

function keptApart(places: readonly number[], gap: number, reach: number): number[] {
  const apart: number[] = [];
  for (const place of places) apart.push(Math.max(place, (apart.at(-1) ?? -reach - gap) + gap));
  for (let index = apart.length - 1; index >= 0; index -= 1) {
    apart[index] = Math.min(apart[index] ?? 0, (apart[index + 1] ?? reach + gap) - gap);
  }
  return apart;
}
