import type { Component, Connection, Design } from '#shared/design/schema';
import { shownName } from '#shared/design/names';
import type { Packs } from './judged';
import type { Line } from './line';

/** Every component of a reference but what serves every design alike: without it the drawing earns less. */
export function needLines(packs: Packs): Line[] {
  return packs.all.flatMap((pack) =>
    pack.references.map(({ id, design, answers }): Line => {
      const { restraint } = packs.judge(pack, design, answers);
      const tried = (restraint?.components ?? []).filter(({ standing }) => standing !== 'neutral');
      const idle = tried.filter(({ standing, points }) => standing === 'unneeded' || points <= 0);
      return {
        group: 'one component less',
        subject: `${pack.id}: ${id}`,
        wanted: 'less for each',
        measured: `${tried.length - idle.length} of ${tried.length}`,
        isHeld: tried.length > 0 && idle.length === 0,
        remarks: idle.map(({ component, points }) => {
          const drawn = design.components[component];
          return `${drawn ? shownName(drawn) : component} (${points})`;
        }),
      };
    }),
  );
}

/** Five boxes that nobody needs, connected so that they are not even loose. */
export function unneededLines(packs: Packs): Line[] {
  return packs.all.map((pack): Line => {
    const { design, answers } = packs.referenceOf(pack);
    const before = packs.judge(pack, design, answers).designScore;
    const after = packs.judge(pack, withUnneeded(design), answers).designScore;
    return {
      group: 'five components more',
      subject: pack.id,
      wanted: 'less',
      measured: `${after} instead of ${before}`,
      isHeld: after < before,
      remarks: [],
    };
  });
}

const CALLERS: readonly Component['kind'][] = ['service', 'worker'];
const EXTRA_KINDS: readonly Component['kind'][] = [
  'service',
  'cache',
  'sql-database',
  'search-index',
  'graph-database',
];

function withUnneeded(design: Design): Design {
  const caller = Object.values(design.components).find(({ kind }) => CALLERS.includes(kind));
  if (!caller) throw new Error('Nothing in the reference calls anything.');
  const extras = EXTRA_KINDS.map((kind, index): Component => ({
    id: `extra-${kind}`,
    kind,
    name: '',
    x: -500,
    y: index * 200,
    boundary: null,
    properties: {},
  }));
  const lines = extras.map(({ id }): Connection => ({
    id: `to-${id}`,
    from: caller.id,
    to: id,
    mode: 'sync',
    operation: 'any',
    label: '',
    flows: [],
    properties: {},
  }));
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    Object.fromEntries(items.map((one) => [one.id, one]));
  return {
    ...design,
    components: { ...design.components, ...byId(extras) },
    connections: { ...design.connections, ...byId(lines) },
  };
}
