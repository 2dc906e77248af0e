import type { Component, ComponentId } from '../../design/schema';
import type { Adjacency } from '../../traffic/adjacency';

/** A number for each component: those of one kind that lead to the same others have the same one. */
export function looksOf(
  components: readonly Component[],
  { out }: Adjacency,
): ReadonlyMap<ComponentId, number> {
  const numbers = new Map<string, number>();
  return new Map(
    components.map(({ id, kind }) => {
      const onwards = out(id)
        .map(({ to }) => to)
        .sort();
      const look = `${kind} ${onwards.join(' ')}`;
      const number = numbers.get(look) ?? numbers.size;
      numbers.set(look, number);
      return [id, number];
    }),
  );
}
