import { describe, expect, it } from 'vitest';
import { KINDS } from '#shared/design/kinds/catalog';
import { DesignSchema, type Design } from '#shared/design/schema';
import { componentSummary } from '#shared/design/summary';
import { createCourseKeeper } from '../../../src/renderer/features/canvas/edges/course-keeper';
import { createFlowAdapter } from '../../../src/renderer/features/canvas/flow/flow-adapter';
import { PLAIN_VIEW } from '../../helpers/flow-view';
import fc from '../../helpers/property';

const anyValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.boolean(),
  fc.array(fc.string(), { maxLength: 5 }),
  fc.constant(null),
);

/** A component of any kind whose properties have values of any type, as a damaged or foreign log may have them. */
const oddDesign: fc.Arbitrary<Design> = fc
  .constantFrom(...KINDS)
  .chain(({ kind, properties }) =>
    fc.record({
      kind: fc.constant(kind),
      name: fc.string({ maxLength: 200 }),
      properties: fc.dictionary(
        fc.constantFrom('unheardOf', ...properties.map(({ id }) => id)),
        anyValue,
      ),
    }),
  )
  .map((component) => ({
    components: { odd: { id: 'odd', x: 0, y: 0, boundary: null, ...component } },
    connections: {},
    boundaries: {},
  }));

describe('what the log may hold', () => {
  it('can be drawn, whatever the type of its values', () => {
    fc.assert(
      fc.property(oddDesign, (design) => {
        expect(DesignSchema.safeParse(design).success).toBe(true);
        const { nodes } = createFlowAdapter(createCourseKeeper())(design, PLAIN_VIEW);
        expect(nodes).toHaveLength(1);
        expect(typeof nodes[0]?.ariaLabel).toBe('string');
        for (const component of Object.values(design.components)) {
          expect(typeof componentSummary(component)).toBe('string');
        }
      }),
      { numRuns: 300 },
    );
  });
});
