import { describe, expect, it } from 'vitest';
import { EMPTY_DESIGN, type Design } from '#shared/design/schema';
import type { ComponentKind } from '#shared/design/kinds/kind';
import { EMPTY_ANSWERS } from '#shared/interview/answers';
import { deepDivePlan, pickTwist } from '#shared/interview/deep-dive';
import { loadPack } from '#shared/problems/load-pack';

const pack = await loadPack('url-shortener');
if (!pack) throw new Error('The URL shortener has no pack.');

function designOf(...kinds: ComponentKind[]): Design {
  const components = kinds.map((kind, index) => [
    `c${index}`,
    { id: `c${index}`, kind, name: kind, x: 0, y: 0, boundary: null, properties: {} },
  ]);
  return { ...EMPTY_DESIGN, components: Object.fromEntries(components) };
}

describe('deepDivePlan', () => {
  const orderFor = (...kinds: ComponentKind[]) =>
    deepDivePlan(pack, designOf(...kinds), EMPTY_ANSWERS).map(({ id }) => id);

  it('keeps the order of the pack for an empty design', () => {
    expect(orderFor()).toEqual(pack.topics.map(({ id }) => id));
  });

  it('opens what the design shows first', () => {
    expect(orderFor('cache')[0]).toBe('caching');
    expect(orderFor('stream', 'worker', 'cache').slice(0, 2)).toEqual(['statistics', 'caching']);
  });

  it('puts topics that have a note last', () => {
    const notes = { n: { id: 'n', position: 1, topicId: 'caching', text: 'One hour of TTL.' } };
    const plan = deepDivePlan(pack, designOf('cache', 'cdn'), { ...EMPTY_ANSWERS, notes });
    expect(plan.at(-1)?.id).toBe('caching');
  });

  it('does not take an empty note for an answer', () => {
    const notes = { n: { id: 'n', position: 1, topicId: 'caching', text: '  ' } };
    const plan = deepDivePlan(pack, designOf('cache'), { ...EMPTY_ANSWERS, notes });
    expect(plan[0]?.id).toBe('caching');
  });
});

describe('pickTwist', () => {
  it('picks the same twist for the same seed', () => {
    expect(pickTwist(pack, 7)).toEqual(pickTwist(pack, 7));
  });

  it('reaches every twist', () => {
    const picked = new Set(Array.from({ length: 100 }, (_, seed) => pickTwist(pack, seed)?.id));
    expect(picked.size).toBe(pack.twists.length);
  });

  it('never announces one again', () => {
    const announced: string[] = [];
    for (let twist = pickTwist(pack, 3); twist; twist = pickTwist(pack, 3, announced))
      announced.push(twist.id);
    expect(announced.sort()).toEqual(pack.twists.map(({ id }) => id).sort());
  });
});
