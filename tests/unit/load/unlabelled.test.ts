import { describe, expect, it } from 'vitest';
import type { Design } from '#shared/design/schema';
import { evaluateLoad } from '#shared/load/evaluate';
import type { LoadResult } from '#shared/load/results';
import { AS_DRAWN } from '#shared/load/what-if';
import { flowOf, ReferenceLoad } from '../../helpers/reference-load';

/** Most people draw lines without saying what they carry; the required paths then tell where each flow goes. */
function withoutLabels(design: Design): Design {
  const connections = Object.entries(design.connections).map(
    ([id, connection]) => [id, { ...connection, flows: [] as string[] }] as const,
  );
  return { ...design, connections: Object.fromEntries(connections) };
}

const stationsOf = (result: LoadResult, flow: string) =>
  flowOf(result, flow).path.map(({ component }) => component);

describe('a drawing whose lines carry no labels', () => {
  it.each([
    ['file-storage', ['commit-change', 'read-metadata', 'upload-block', 'download-block']],
    ['file-storage', ['notify-change', 'stay-connected']],
    ['news-feed', ['upload-media', 'view-media']],
  ] as const)('%s: leads %j as the labels would', async (problem, flows) => {
    const { traffic } = await ReferenceLoad.of(problem);
    const labelled = traffic.referenceDesign;
    const [said, guessed] = [labelled, withoutLabels(labelled)].map((design) =>
      evaluateLoad({ design, traffic, whatIf: AS_DRAWN, constants: {} }),
    );
    if (!said || !guessed) throw new Error('There are two results.');
    for (const flow of flows) expect(stationsOf(guessed, flow)).toEqual(stationsOf(said, flow));
  });

  it('does not go on from a client that was reached', async () => {
    const { traffic } = await ReferenceLoad.of('chat');
    const design = withoutLabels(traffic.referenceDesign);
    const result = evaluateLoad({ design, traffic, whatIf: AS_DRAWN, constants: {} });
    const path = stationsOf(result, 'deliver');
    expect(path).toContain('devices');
    expect(path).not.toContain('balancer');
  });
});
