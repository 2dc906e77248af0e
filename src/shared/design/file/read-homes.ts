import { edgesByEnd } from '../../lib/graph/edges-by-end';
import { reachable } from '../../lib/graph/reachable';
import { stronglyConnected } from '../../lib/graph/strongly-connected';
import { boundarySpec } from '../kinds/boundaries';
import type { BoundaryKind } from '../kinds/kind';
import { mayLieIn } from '../nesting';
import { referred } from './read-fields';
import type { BoundaryDraft, ComponentDraft, Items } from './read-items';
import { quote, type Remarks } from './remarks';

/**
 * The boundaries, each in one that it may lie in: from one that it may not lie in it is taken outwards, with a warning.
 * Homes that do not exist, and boundaries that lie in themselves, are problems.
 */
export function readHomes(
  components: Items<ComponentDraft>,
  boundaries: Items<BoundaryDraft>,
  remarks: Remarks,
): ReadonlyMap<string, BoundaryDraft> {
  const { byId, paths } = boundaries;
  for (const { id, boundary } of components.byId.values()) {
    if (typeof boundary !== 'string') continue;
    referred(`${components.paths.get(id)}.boundary`, boundary, 'boundary', byId, remarks);
  }
  for (const { id, parent } of byId.values()) {
    if (typeof parent !== 'string') continue;
    referred(`${paths.get(id)}.parent`, parent, 'boundary', byId, remarks);
  }
  const circular = inCircles(byId);
  for (const id of byId.keys()) {
    if (!circular.has(id)) continue;
    remarks.problem(
      `${paths.get(id)}.parent`,
      `the boundary ${quote(id)} lies in itself; name another parent, or null`,
    );
  }
  return nested(boundaries, remarks);
}

function inCircles(boundaries: ReadonlyMap<string, BoundaryDraft>): ReadonlySet<string> {
  const outwards = (id: string) => {
    const parent = boundaries.get(id)?.parent;
    return typeof parent === 'string' ? [parent] : [];
  };
  const isCircle = (group: readonly string[]) =>
    group.length > 1 || group.some((id) => outwards(id).includes(id));
  return new Set(
    stronglyConnected([...boundaries.keys()], outwards)
      .filter(isCircle)
      .flat(),
  );
}

function nested(
  { byId, paths }: Items<BoundaryDraft>,
  remarks: Remarks,
): ReadonlyMap<string, BoundaryDraft> {
  const result = new Map(byId);
  const kindsOutwards = new Map<string, readonly BoundaryKind[]>();
  for (const id of outermostFirst(byId)) {
    const boundary = byId.get(id);
    if (!boundary) continue;
    let home = boundary.parent ?? null;
    while (home !== null && !mayLieIn(boundary.kind, kindsOutwards.get(home) ?? [])) {
      home = result.get(home)?.parent ?? null;
    }
    kindsOutwards.set(id, [boundary.kind, ...(kindsOutwards.get(home ?? '') ?? [])]);
    if (home === (boundary.parent ?? null)) continue;
    result.set(id, { ...boundary, parent: home });
    const { label } = boundarySpec(boundary.kind);
    const put = home === null ? 'taken out of it' : `put into ${quote(home)}`;
    remarks.warn(
      `${paths.get(id)}.parent`,
      `a ${label.toLowerCase()} cannot lie in ${quote(boundary.parent)}; it was ${put}`,
    );
  }
  return result;
}

/** What lies in a circle is left out. */
function outermostFirst(boundaries: ReadonlyMap<string, BoundaryDraft>): Iterable<string> {
  const edges = [...boundaries.values()].flatMap(({ id, parent }) =>
    typeof parent === 'string' ? [{ from: parent, to: id }] : [],
  );
  const { out } = edgesByEnd(edges);
  const outermost = [...boundaries.values()].filter(({ parent }) => typeof parent !== 'string');
  return reachable(
    outermost.map(({ id }) => id),
    (id) => out(id).map(({ to }) => to),
  );
}
