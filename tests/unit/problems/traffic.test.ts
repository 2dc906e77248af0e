import { describe, expect, it } from 'vitest';
import { DesignSchema } from '#shared/design/schema';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { loadTraffic, type Traffic } from '#shared/problems/load-traffic';
import { PackSchema } from '#shared/problems/pack';
import { runRules } from '#shared/scoring/engine';
import { factsOf } from '#shared/scoring/facts/facts';
import { drawingFaults } from '../../helpers/drawing-faults';
import { EXAMPLE_PACK } from '../../rules/example-pack';

const problems: [string, Traffic][] = [];
for (const id of PROBLEM_IDS) {
  const traffic = await loadTraffic(id);
  if (traffic) problems.push([id, traffic]);
}

describe.each(problems)('%s', (_id, traffic) => {
  const { flows, requiredPaths, referenceDesign } = traffic;
  const flowIds = new Set(flows.map(({ id }) => id));
  const drawn = Object.values(referenceDesign.connections);
  const pack = { ...EXAMPLE_PACK, flows: [...flows], requiredPaths: [...requiredPaths] };
  const facts = factsOf({ design: referenceDesign, pack, answers: null });

  it('fits the schemas', () => {
    expect(PackSchema.shape.flows.parse(flows)).toEqual(flows);
    expect(PackSchema.shape.requiredPaths.parse(requiredPaths)).toEqual(requiredPaths);
    expect(DesignSchema.parse(referenceDesign)).toEqual(referenceDesign);
  });

  it('uses each id once and refers to flows that there are', () => {
    for (const list of [flows, requiredPaths])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { flow } of requiredPaths) expect(flowIds).toContain(flow);
    for (const { causedBy } of flows) if (causedBy) expect(flowIds).toContain(causedBy);
  });

  it('peaks above its average', () => {
    for (const { id, averageRequestsPerSecond, peakRequestsPerSecond } of flows) {
      expect(averageRequestsPerSecond, id).toBeGreaterThan(0);
      expect(peakRequestsPerSecond, id).toBeGreaterThanOrEqual(averageRequestsPerSecond);
    }
  });

  it('has a reference design that is drawn without a fault', () => {
    expect(drawingFaults(referenceDesign, flowIds)).toEqual([]);
  });

  it('labels every call of its reference design, and carries every flow', () => {
    const unlabelled = drawn.filter(({ mode, flows: labels }) => {
      return mode !== 'replicate' && labels.length === 0;
    });
    expect(unlabelled.map(({ id }) => id)).toEqual([]);
    const carried = new Set(drawn.flatMap(({ flows: labels }) => labels));
    expect([...flowIds].filter((id) => !carried.has(id))).toEqual([]);
  });

  it('has a reference design that satisfies every required path', () => {
    const missing = facts.paths.filter(({ isSatisfied }) => !isSatisfied);
    expect(
      missing.map(
        ({ path, missingHop, lastReached }) =>
          `${path.id} ends at ${lastReached.join(', ')} before ${missingHop?.name}`,
      ),
    ).toEqual([]);
  });

  it('has a reference design that no rule finds at fault', () => {
    const faults = runRules(facts).filter(({ outcome }) => outcome === 'fail');
    expect(faults.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});
