import type { Component, ComponentId } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import { carries, type Link } from '../../../traffic/adjacency';
import { entitiesIn, withTrait } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { partsShownIn } from '../../facts/parts';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

export default defineRule({
  id: 'private-object-exposed',
  category: 'security',
  severity: 'blocker',
  title: {
    pass: 'Private files need a signed link',
    fail: 'Private files are open to anyone with a link',
  },
  why: 'An address of a file is copied, logged and guessed. If nothing but knowing it is asked for, whoever has it once can read the file for ever.',
  howToFix:
    'Keep the storage private, let a service check who may and sign a link that expires in minutes, and ask the edge to check the signature too.',
  concept: 'Signed links and access checks',
  source: 'System design course notes 2.4 and 2.9',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const stores = facts.components.filter(
      ({ id }) => facts.has(id, 'durable-blobs') && privateIn(id, facts) !== null,
    );
    return checkComponents(stores, (id) => observe(facts.component(id), facts));
  },
  examples: {
    fires: [
      {
        problem: { traits: ['private', 'bytes'] },
        components: {
          client: 'web-client',
          api: 'service',
          files: ['object-storage', { isPublic: true, holds: ['record'] }],
        },
        connections: ['client -> api', 'api -> files'],
        names: ['files'],
      },
      {
        // The edge hands the files to everyone who asks.
        problem: { read: { content: 'personal-files' } },
        components: { client: 'web-client', cdn: 'cdn', files: 'object-storage' },
        connections: ['client -> cdn', 'cdn -> files'],
        names: ['cdn', 'files'],
      },
    ],
    silent: [
      {
        problem: { read: { content: 'personal-files' } },
        components: {
          client: 'web-client',
          cdn: ['cdn', { usesSignedUrls: true }],
          files: 'object-storage',
        },
        connections: ['client -> cdn', 'cdn -> files'],
      },
      {
        problem: { traits: ['private', 'bytes'] },
        components: {
          client: 'web-client',
          api: 'service',
          files: ['object-storage', { holds: ['record'] }],
        },
        connections: ['client -> api', 'api -> files'],
      },
    ],
    exempt: [
      {
        // Everyone may see these.
        problem: { read: { content: 'shared-files' }, traits: ['bytes'] },
        components: {
          client: 'web-client',
          cdn: 'cdn',
          files: ['object-storage', { isPublic: true, holds: ['record'] }],
        },
        connections: ['client -> cdn', 'cdn -> files'],
      },
    ],
  },
});

/** What private things it keeps, in words; null: none, as far as the drawing says. */
function privateIn(id: ComponentId, facts: Facts): string | null {
  const held = entitiesIn(facts.component(id), facts);
  if (held !== null) {
    const titles = withTrait(held, 'private').map(({ title }) => title);
    return titles.length > 0 ? inWords(titles) : null;
  }
  const links = facts.adjacency.into(id);
  const personal = facts.pack.flows.filter(
    (flow) => flow.content === 'personal-files' && links.some((link) => carries(link, flow)),
  );
  return personal.length > 0 ? 'files of single people' : null;
}

function observe(store: Component, facts: Facts): Observation | null {
  const { id } = store;
  const name = facts.nameOf(id);
  const what = privateIn(id, facts) ?? '';
  if (flagOf(store, 'isPublic').value === true) {
    return {
      outcome: 'fail',
      message: `${name} is public, and it keeps ${what}: anyone can read them.`,
      components: [id],
    };
  }
  const doors = facts.adjacency.into(id).flatMap((link) => doorsBehind(link, facts));
  const unsigned = doors.filter((door) => {
    return ![id, door].some((one) => flagOf(facts.component(one), 'usesSignedUrls').value === true);
  });
  const [door] = unsigned;
  if (door === undefined) return null;
  const components = [...new Set([...unsigned, id])];
  const isUnknown = components.some(
    (one) => flagOf(facts.component(one), 'usesSignedUrls').isUnknown,
  );
  return {
    outcome: isUnknown ? 'cannot-tell' : 'fail',
    message: isUnknown
      ? `What does ${facts.nameOf(door)} ask for before it hands out ${what}?`
      : `Clients get ${what} from ${door === id ? name : `${name} through ${facts.nameOf(door)}`} without a signed link, so the address alone is enough.`,
    components,
    explains: partsShownIn(components, ['usesSignedUrls'], facts),
  };
}

/** Where a client stands before the storage with nothing of ours in between: at the storage itself, or at an edge. */
function doorsBehind({ from, to, isAsync }: Link, facts: Facts): ComponentId[] {
  if (isAsync) return [];
  if (facts.has(from, 'source-of-flows')) return [to];
  if (!facts.has(from, 'edge-cache')) return [];
  const behind = facts.adjacency.into(from);
  const isOpen = behind.some((link) => facts.has(link.from, 'source-of-flows'));
  return [
    ...(isOpen ? [from] : []),
    ...behind
      .filter((link) => facts.has(link.from, 'edge-cache') && link.from !== to)
      .filter((link) =>
        facts.adjacency.into(link.from).some((outer) => facts.has(outer.from, 'source-of-flows')),
      )
      .map((link) => link.from),
  ];
}
