import { describe, expect, it } from 'vitest';
import { kindSpec } from '#shared/design/kinds/catalog';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { ReferenceLoad } from '../../helpers/reference-load';

const references = await Promise.all(PROBLEM_IDS.map((id) => ReferenceLoad.of(id)));

describe.each(references.map((one) => [one.problem, one] as const))(
  'the reference of %s',
  (_problem, reference) => {
    const result = reference.evaluate();
    const flows = reference.flowsOf(result);

    it('leads every flow somewhere, without errors', () => {
      for (const { spec, load } of flows) {
        expect(load.path.length, spec.id).toBeGreaterThan(1);
        expect(load.errorRate, spec.id).toBeLessThan(1e-9);
      }
    });

    it('has room in every component, and knows each that is ours', () => {
      const full = result.components.filter(({ utilisation }) => (utilisation ?? 0) >= 1);
      expect(full.map(({ id, saturatedBy }) => `${id}: ${saturatedBy}`)).toEqual([]);
      const { components } = reference.traffic.referenceDesign;
      const isOurs = ({ id }: { readonly id: string }) =>
        kindSpec(components[id]?.kind ?? 'note').family !== 'external';
      const unknown = result.components.filter(({ status }) => status === 'unknown').filter(isOurs);
      expect(unknown.map(({ id }) => id)).toEqual([]);
      expect(result.breaksAt?.scale).toBeGreaterThan(1);
    });

    it('has room on every disk for a year', () => {
      const full = result.components.flatMap(({ id, resources }) =>
        resources
          .filter(({ resource, utilisation }) => resource === 'storage' && utilisation > 1)
          .map(({ utilisation }) => `${id}: ${utilisation}`),
      );
      expect(full).toEqual([]);
    });

    it('answers within its targets', () => {
      for (const { spec, load } of flows) {
        if (!spec.latencyTarget) continue;
        const { percentile, ms } = spec.latencyTarget;
        const reached = percentile >= 0.99 ? load.p99Ms : load.p95Ms;
        expect(reached ?? Infinity, spec.id).toBeLessThanOrEqual(ms);
      }
    });

    it('is up as often as it promises', () => {
      for (const { spec, load } of flows)
        if (spec.availabilityTarget !== null)
          expect(load.availability ?? 0, spec.id).toBeGreaterThanOrEqual(spec.availabilityTarget);
    });

    it('is as fresh as it promises', () => {
      for (const { spec, load } of flows)
        if (spec.freshnessTargetSeconds !== null)
          expect(load.freshnessSeconds ?? 0, spec.id).toBeLessThanOrEqual(
            spec.freshnessTargetSeconds,
          );
    });
  },
);
