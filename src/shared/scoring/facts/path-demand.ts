import type { RequiredPath } from '../../problems/pack';
import type { Facts } from './facts';

/**
 * How strongly a required path is asked for. `must`: it serves a requirement that nobody may leave out. `stated`: an
 * optional one that the candidate took on, or a drawing without answers. `optional`: one that was not spoken of.
 * `none`: the candidate put everything it serves out of scope, or solved it in another accepted way.
 */
export type Demand = 'must' | 'stated' | 'optional' | 'none';

export function demandOf(path: RequiredPath, facts: Facts): Demand {
  const isReplaced = facts.alternatives.some(({ switchesOff }) =>
    switchesOff.includes(`missing-required-path:${path.id}`),
  );
  return isReplaced ? 'none' : demandOfRequirements(path.requirements, facts);
}

/** How strongly what serves these requirements is asked for. */
export function demandOfRequirements(
  ids: readonly string[],
  { pack, requirements }: Facts,
): Demand {
  const served = pack.requirements.filter(({ id }) => ids.includes(id));
  if (served.length === 0 || served.some(({ isMust }) => isMust)) return 'must';
  const statuses = served.flatMap(
    ({ id }) => requirements.find((result) => result.id === id)?.status ?? [],
  );
  if (statuses.length === 0) return 'stated';
  if (statuses.every((status) => status === 'scoped-out')) return 'none';
  const isTakenOn = statuses.some((status) => status !== 'missing' && status !== 'scoped-out');
  return isTakenOn ? 'stated' : 'optional';
}
