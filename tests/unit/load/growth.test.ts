import { describe, expect, it } from 'vitest';
import type { Design } from '#shared/design/schema';
import { evaluateLoad } from '#shared/load/evaluate';
import { AS_DRAWN } from '#shared/load/what-if';
import { largeSystem } from '../../helpers/large-system';

/** How often an evaluation reads anything of a component or connection, for each component. */
function readsPerComponent(size: number): number {
  const { design, ...traffic } = largeSystem(size);
  let reads = 0;
  const counted = <Item extends object>(records: Readonly<Record<string, Item>>) =>
    Object.fromEntries(
      Object.entries(records).map(([id, record]) => [
        id,
        new Proxy(record, {
          get(target, property, receiver): unknown {
            reads += 1;
            return Reflect.get(target, property, receiver);
          },
        }),
      ]),
    );
  const watched: Design = {
    ...design,
    components: counted(design.components),
    connections: counted(design.connections),
  };
  evaluateLoad({ design: watched, traffic, whatIf: AS_DRAWN, constants: {} });
  return reads / size;
}

describe('the work of an evaluation', () => {
  it('grows with the number of components, and no faster', () => {
    expect(readsPerComponent(1_800) / readsPerComponent(180)).toBeLessThan(1.1);
  });

  it.each([60, 61, 600])('is measured where all of %i components have work to do', (size) => {
    const { design, ...traffic } = largeSystem(size);
    const { flows, components } = evaluateLoad({
      design,
      traffic,
      whatIf: AS_DRAWN,
      constants: {},
    });
    expect(Object.keys(design.components)).toHaveLength(size);
    expect(flows).toHaveLength(8);
    expect(flows.filter(({ errorRate, path }) => errorRate > 0 || path.length < 8)).toEqual([]);
    expect(components.filter(({ status }) => status === 'unused').map(({ id }) => id)).toEqual([
      'monitoring',
    ]);
  });
});
