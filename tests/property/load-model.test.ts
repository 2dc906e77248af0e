import { beforeAll, describe, expect, test } from 'vitest';
import { propertySpec } from '#shared/design/kinds/catalog';
import { evaluateLoad, type LoadInput } from '#shared/load/evaluate';
import { AS_DRAWN } from '#shared/load/what-if';
import { loadTraffic, type Traffic } from '#shared/problems/load-traffic';
import { wrongFigures } from '../helpers/drawn-load';
import { anyLoadInput, anyVariant } from '../helpers/load-arbitrary';
import fc from '../helpers/property';

let traffic: Traffic;
beforeAll(async () => {
  const loaded = await loadTraffic('url-shortener');
  if (!loaded) throw new Error('The link shortener has no traffic.');
  traffic = loaded;
});

const utilisations = (input: LoadInput) =>
  new Map(evaluateLoad(input).components.map(({ id, utilisation }) => [id, utilisation ?? 0]));

const ROUNDING = 1 + 1e-6;

describe('whatever is drawn and supposed', () => {
  test('no figure is infinite or not a number, and none is below zero', () => {
    fc.assert(
      fc.property(anyLoadInput(traffic), (input) => {
        expect(wrongFigures(evaluateLoad(input))).toEqual([]);
      }),
    );
  });

  test('what enters a flow leaves it as served, absorbed, queued or error', () => {
    fc.assert(
      fc.property(anyLoadInput(traffic), (input) => {
        for (const { offeredPerSecond, servedPerSecond, endings, errorRate } of evaluateLoad(input)
          .flows) {
          const {
            servedPerSecond: served,
            absorbedPerSecond,
            queuedPerSecond,
            errorPerSecond,
          } = endings;
          const left = served + absorbedPerSecond + queuedPerSecond + errorPerSecond;
          expect(Math.abs(left - offeredPerSecond)).toBeLessThanOrEqual(1e-9 * offeredPerSecond);
          expect(Math.abs(servedPerSecond + errorPerSecond - offeredPerSecond)).toBeLessThanOrEqual(
            1e-9 * offeredPerSecond,
          );
          expect(errorRate).toBeLessThanOrEqual(ROUNDING);
        }
      }),
    );
  });

  test('percentiles are in order, shares are shares, and what is not computed is said', () => {
    fc.assert(
      fc.property(anyLoadInput(traffic), (input) => {
        const { flows, components, issues } = evaluateLoad(input);
        for (const {
          id,
          p50Ms,
          p95Ms,
          p99Ms,
          availability,
          hardDependencies,
          offeredPerSecond,
        } of flows) {
          if (p50Ms === null || p95Ms === null || p99Ms === null) {
            if (offeredPerSecond > 0 && Object.keys(input.design.components).length > 0) {
              expect(
                issues.some((issue) => issue.flows.includes(id) || issue.id === 'nothing-drawn'),
              ).toBe(true);
            }
          } else {
            expect(p50Ms).toBeLessThanOrEqual(p95Ms * ROUNDING);
            expect(p95Ms).toBeLessThanOrEqual(p99Ms * ROUNDING);
          }
          expect(availability ?? 0).toBeLessThanOrEqual(1);
          const shares = hardDependencies.reduce((sum, { share }) => sum + share, 0);
          expect(shares).toBeLessThanOrEqual(ROUNDING);
        }
        for (const { availability, slaAvailability } of components) {
          expect(availability).toBeLessThanOrEqual(1);
          expect(slaAvailability).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(anyLoadInput(traffic), (input) => {
        const shuffled = {
          ...input,
          design: {
            ...input.design,
            components: Object.fromEntries(Object.entries(input.design.components).reverse()),
            connections: Object.fromEntries(Object.entries(input.design.connections).reverse()),
          },
        };
        expect(JSON.stringify(evaluateLoad(shuffled))).toBe(JSON.stringify(evaluateLoad(input)));
      }),
    );
  });
});

describe('more of one thing', () => {
  const anyCalm = () =>
    anyVariant(traffic.referenceDesign).map((design) => ({
      design,
      traffic,
      whatIf: AS_DRAWN,
      constants: {},
    }));

  test('replicas never raise the utilisation of their component', () => {
    fc.assert(
      fc.property(anyCalm(), fc.integer({ min: 1, max: 20 }), (input, more) => {
        const before = utilisations(input);
        for (const component of Object.values(input.design.components)) {
          if (!propertySpec(component.kind, 'replicas')) continue;
          const replicas = Number(component.properties['replicas'] ?? 1) + more;
          const grown = {
            ...input.design,
            components: {
              ...input.design.components,
              [component.id]: { ...component, properties: { ...component.properties, replicas } },
            },
          };
          const after = utilisations({ ...input, design: grown }).get(component.id) ?? 0;
          expect(after).toBeLessThanOrEqual((before.get(component.id) ?? 0) * ROUNDING + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('load never lowers a utilisation while nothing is turned away, and never ends an overload', () => {
    fc.assert(
      fc.property(
        anyCalm(),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (input, scale, factor) => {
          const at = (value: number) =>
            evaluateLoad({ ...input, whatIf: { ...AS_DRAWN, scale: value } });
          const [less, more] = [at(scale), at(scale * factor)];
          if ((less.bottleneck?.utilisation ?? 0) > ROUNDING) {
            expect(more.bottleneck?.utilisation).toBeGreaterThan(1);
          }
          // What is turned away upstream spares what is behind it, so an overloaded design need not be busier everywhere.
          if (more.components.some(({ status }) => status === 'saturated')) return;
          for (const [index, { utilisation }] of less.components.entries()) {
            expect(more.components[index]?.utilisation ?? 0).toBeGreaterThanOrEqual(
              (utilisation ?? 0) / ROUNDING,
            );
          }
        },
      ),
    );
  });

  test('a component that is down never raises an availability', () => {
    fc.assert(
      fc.property(anyCalm(), (input) => {
        const before = evaluateLoad(input).flows;
        for (const id of Object.keys(input.design.components)) {
          const after = evaluateLoad({
            ...input,
            whatIf: { ...AS_DRAWN, failedComponents: [id] },
          }).flows;
          for (const [index, { availability, id: flow }] of before.entries()) {
            expect(after[index]?.availability ?? 0, `${flow} without ${id}`).toBeLessThanOrEqual(
              (availability ?? 0) + 1e-12,
            );
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
