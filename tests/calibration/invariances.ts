import type { Design } from '#shared/design/schema';
import type { Report } from '#shared/scoring/report';
import type { Packs } from './judged';
import type { Line } from './line';

/** Changes of a drawing that say nothing about the design, by what they are. */
const CHANGES: readonly (readonly [string, (design: Design) => Design])[] = [
  ['moved', (design) => withComponents(design, (one) => ({ ...one, x: 7 - one.y, y: one.x * 2 }))],
  ['renamed', (design) => withComponents(design, (one) => ({ ...one, name: `The ${one.id}` }))],
  [
    'stored in another order',
    ({ components, connections, boundaries }) => ({
      components: reversed(components),
      connections: reversed(connections),
      boundaries: reversed(boundaries),
    }),
  ],
  [
    'with frames and notes copied beside it',
    (design) => ({
      ...design,
      components: { ...design.components, note: NOTE },
      boundaries: { ...design.boundaries, ...copied(design.boundaries) },
    }),
  ],
];

const NOTE: Design['components'][string] = {
  id: 'note',
  kind: 'note',
  name: '',
  x: 3_000,
  y: 0,
  boundary: null,
  properties: { text: 'A first sketch of the same.' },
};

function copied(boundaries: Design['boundaries']): Design['boundaries'] {
  return Object.fromEntries(
    Object.values(boundaries).map((one) => [
      `${one.id}-copy`,
      { ...one, id: `${one.id}-copy`, x: one.x + 3_000, parent: null },
    ]),
  );
}

/** What does not change the design changes nothing in what the judge says, but for the names in its sentences. */
export function invarianceLines(packs: Packs): Line[] {
  return CHANGES.map(([title, change]): Line => {
    const differing = packs.all.filter((pack) => {
      const { design } = packs.referenceOf(pack);
      const before = essence(packs.judge(pack, design));
      return essence(packs.judge(pack, change(design))) !== before;
    });
    return {
      group: 'the same design',
      subject: title,
      wanted: 'the same judgement',
      measured: `the same for ${packs.all.length - differing.length} of ${packs.all.length}`,
      isHeld: differing.length === 0,
      remarks: differing.map(({ id }) => id),
    };
  });
}

/** Loops that are right (a crawler's frontier, retries, feedback) never make a component unreachable. */
export function loopLines(packs: Packs): Line[] {
  return packs.all.map((pack): Line => {
    const lost = pack.references.flatMap(({ id, design, answers }) =>
      packs
        .judge(pack, design, answers)
        .findings.filter(
          ({ rule, outcome }) =>
            outcome === 'fail' && (rule === 'orphan-node' || rule === 'sync-cycle'),
        )
        .map(({ components }) => `${id}: ${components.join(', ')}`),
    );
    return {
      group: 'loops',
      subject: pack.id,
      wanted: 'nothing unreachable',
      measured: lost.length === 0 ? 'nothing' : `${lost.length}`,
      isHeld: lost.length === 0,
      remarks: lost,
    };
  });
}

function essence({ designScore, total, dimensions, findings }: Report): string {
  return JSON.stringify({
    designScore,
    total,
    grades: dimensions.map(({ grade }) => grade),
    findings: findings.map(({ rule, outcome, severity, components, connections }) => [
      rule,
      outcome,
      severity,
      components,
      connections,
    ]),
  });
}

function withComponents(
  design: Design,
  change: (one: Design['components'][string]) => Design['components'][string],
): Design {
  const components = Object.entries(design.components).map(([id, one]) => [id, change(one)]);
  return { ...design, components: Object.fromEntries(components) as Design['components'] };
}

function reversed<Item>(records: Readonly<Record<string, Item>>): Record<string, Item> {
  return Object.fromEntries(Object.entries(records).reverse());
}
