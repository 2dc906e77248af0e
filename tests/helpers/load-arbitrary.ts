import { kindSpec } from '#shared/design/kinds/catalog';
import type { Design, Properties } from '#shared/design/schema';
import type { LoadInput } from '#shared/load/evaluate';
import { AS_DRAWN, type WhatIf } from '#shared/load/what-if';
import type { Traffic } from '#shared/problems/load-traffic';
import { anyDesign } from './design-arbitrary';
import fc from './property';

/** Designs under the given traffic: scribbles, and the reference with parts missing, changed or failing. */
export function anyLoadInput(traffic: Traffic): fc.Arbitrary<LoadInput> {
  return fc
    .oneof(
      { weight: 1, arbitrary: anyDesign },
      { weight: 3, arbitrary: anyVariant(traffic.referenceDesign) },
    )
    .chain((design) =>
      anyWhatIf(design).map((whatIf) => ({ design, traffic, whatIf, constants: {} })),
    );
}

/** The design with some components and connections left out and some numbers changed. */
export function anyVariant(design: Design): fc.Arbitrary<Design> {
  const components = Object.values(design.components);
  const connections = Object.values(design.connections);
  return fc
    .record({
      gone: fc.subarray(
        components.map(({ id }) => id),
        { maxLength: 2 },
      ),
      cut: fc.subarray(
        connections.map(({ id }) => id),
        { maxLength: 2 },
      ),
      unlabelled: fc.boolean(),
      replicas: fc.array(fc.integer({ min: 1, max: 30 }), {
        minLength: components.length,
        maxLength: components.length,
      }),
      lines: fc.array(
        fc.record(
          {
            retries: fc.integer({ min: 0, max: 5 }),
            multiplicity: fc.integer({ min: 0, max: 20 }),
            probabilityPercent: fc.integer({ min: 0, max: 100 }),
            criticality: fc.constantFrom('hard', 'soft'),
            timeoutMs: fc.integer({ min: 0, max: 500 }),
          },
          { requiredKeys: [] },
        ),
        { minLength: connections.length, maxLength: connections.length },
      ),
    })
    .map(({ gone, cut, unlabelled, replicas, lines }) => ({
      ...design,
      components: Object.fromEntries(
        components
          .filter(({ id }) => !gone.includes(id))
          .map((component, index) => [
            component.id,
            kindSpec(component.kind).properties.some(({ id }) => id === 'replicas')
              ? {
                  ...component,
                  properties: { ...component.properties, replicas: replicas[index] ?? 1 },
                }
              : component,
          ]),
      ),
      connections: Object.fromEntries(
        connections
          .filter(({ id }) => !cut.includes(id))
          .map((connection, index) => [
            connection.id,
            {
              ...connection,
              flows: unlabelled ? [] : connection.flows,
              properties: { ...connection.properties, ...(lines[index] as Properties) },
            },
          ]),
      ),
    }));
}

function anyWhatIf(design: Design): fc.Arbitrary<WhatIf> {
  const ids = Object.keys(design.components);
  const some = fc.subarray(ids, { maxLength: Math.min(2, ids.length) });
  const one = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant('nothing');
  return fc
    .record(
      {
        scale: fc.double({ min: 0.1, max: 100, noNaN: true }),
        failedComponents: some,
        failedZones: fc.subarray(['a', 'b', 'c'], { maxLength: 1 }),
        coldCaches: some,
        hotKeyShare: fc.double({ min: 0, max: 1, noNaN: true }),
        slowDependencies: fc.array(fc.record({ component: one, addedMs: fc.nat({ max: 2_000 }) }), {
          maxLength: 1,
        }),
        errorShares: fc.array(
          fc.record({ component: one, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
          { maxLength: 1 },
        ),
        replicaLagSeconds: fc.nat({ max: 60 }),
        badDeploy: fc.record({ component: one, share: fc.constant(0.05) }),
      },
      { requiredKeys: [] },
    )
    .map((parts) => ({ ...AS_DRAWN, ...parts }));
}
