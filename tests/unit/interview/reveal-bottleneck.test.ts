import { describe, expect, it } from 'vitest';
import { EMPTY_DESIGN, type Design } from '#shared/design/schema';
import { BottleneckRevealSchema } from '#shared/interview/bottleneck-reveal';
import { revealBottleneck } from '#shared/interview/reveal-bottleneck';
import { evaluateLoad } from '#shared/load/evaluate';
import { AS_DRAWN } from '#shared/load/what-if';
import { loadTraffic } from '#shared/problems/load-traffic';
import { revealRemark, revealText } from '../../../src/renderer/features/interview/reveal-words';

const traffic = await loadTraffic('url-shortener');
if (!traffic) throw new Error('The URL shortener has no traffic');
const { referenceDesign } = traffic;

const resultOf = (design: Design) =>
  evaluateLoad({ design, traffic, whatIf: AS_DRAWN, constants: {} });
const revealOf = (design: Design) => revealBottleneck(resultOf(design), design);

describe('the revealed bottleneck', () => {
  it('is the busiest part of the result, with the two behind it and what breaks first', () => {
    const result = resultOf(referenceDesign);
    const reveal = revealOf(referenceDesign);
    expect(BottleneckRevealSchema.parse(reveal)).toEqual(reveal);
    expect(reveal?.bottleneck).toMatchObject({
      id: result.bottleneck?.component,
      resource: result.bottleneck?.resource,
      utilisation: result.bottleneck?.utilisation,
    });
    expect(reveal?.breaksAt).toMatchObject({ scale: result.breaksAt?.scale });
    const used = reveal?.busiest.map(({ utilisation }) => utilisation) ?? [];
    expect(used).toHaveLength(3);
    expect(used).toEqual(used.toSorted((one, other) => other - one));
    const all = result.components.map(({ utilisation }) => utilisation ?? 0);
    expect(used).toEqual(all.toSorted((one, other) => other - one).slice(0, 3));
  });

  it('says nothing of a design that no traffic uses', () => {
    expect(revealOf(EMPTY_DESIGN)).toBeNull();
    const { components } = referenceDesign;
    expect(revealOf({ ...EMPTY_DESIGN, components })).toBeNull();
  });

  it('names components as they are called at that moment', () => {
    const renamed = Object.fromEntries(
      Object.entries(referenceDesign.components).map(([id, component]) => [
        id,
        { ...component, name: `The ${id}` },
      ]),
    );
    const reveal = revealOf({ ...referenceDesign, components: renamed });
    for (const { id, name } of reveal?.busiest ?? []) expect(name).toBe(`The ${id}`);
  });
});

describe('what the interviewer says of it', () => {
  const bottleneck = {
    id: 'db',
    name: 'Link store',
    resource: 'requests',
    utilisation: 0.76,
  } as const;
  const reveal = {
    bottleneck,
    breaksAt: { id: 'db', name: 'Link store', resource: 'requests', scale: 1.3 },
    busiest: [bottleneck],
  } as const;

  it('puts the claim beside the sentences of the model', () => {
    expect(revealRemark('The cache\n gives  way', reveal)).toBe(
      'You said: “The cache gives way” The model says: Link store is the bottleneck, at 76 % of its limit of requests. It breaks at x1.3 because Link store reaches its limit of requests.',
    );
  });

  it('quotes only the beginning of a long claim', () => {
    const remark = revealRemark('word '.repeat(500), reveal);
    expect(remark).toMatch(/^You said: “(word )+(wor?)?…”/);
    expect(remark.length).toBeLessThan(400);
  });

  it('says so when nothing breaks', () => {
    expect(revealText({ ...reveal, breaksAt: null })).toContain('No limit was found');
  });
});
