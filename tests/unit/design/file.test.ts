import { describe, expect, it } from 'vitest';
import {
  type ReadDesign,
  readDesignContent,
  readDesignFile,
  remarkText,
  writeDesignFile,
} from '#shared/design/file';
import { holdsBox, componentBox } from '#shared/design/size';
import { design } from '../../helpers/design-builder';

const FORMAT = 'whiteboard-coach/design';

function read(content: unknown) {
  return readDesignFile(typeof content === 'string' ? content : JSON.stringify(content));
}

function value(result: ReturnType<typeof readDesignContent>): ReadDesign {
  if (!result.ok) throw new Error(result.error.map(remarkText).join('\n'));
  return result.value;
}

function opened(content: unknown): ReadDesign {
  return value(read(content));
}

function refusal(content: unknown): string[] {
  const result = read(content);
  return result.ok ? [] : result.error.map(remarkText);
}

const api = { id: 'api', kind: 'service' };
const db = { id: 'db', kind: 'sql-database' };
const file = (more: object) => ({ format: FORMAT, version: 2, components: [api, db], ...more });

describe('a file written by hand', () => {
  it('needs kinds, ids and ends, and gets the rest', () => {
    const { design: found, warnings } = opened({
      components: [{ id: 'web', kind: 'web-client' }, api, db],
      connections: [
        { from: 'web', to: 'api' },
        { from: 'api', to: 'db' },
        { from: 'api', to: 'db', operation: 'read' },
      ],
    });
    expect(warnings).toEqual([]);
    expect(found.components['api']).toEqual({
      ...api,
      name: 'api',
      x: 264,
      y: 0,
      boundary: null,
      properties: {},
    });
    expect(Object.keys(found.connections)).toEqual(['web->api', 'api->db', 'api->db#2']);
    expect(found.connections['web->api']).toMatchObject({ mode: 'sync', label: '', flows: [] });
    expect(found.components['db']?.x).toBe(528);
  });

  it('gets frames around what it puts into boundaries', () => {
    const { design: found } = opened({
      components: [
        { id: 'web', kind: 'web-client' },
        { ...api, boundary: 'zone' },
        { ...db, boundary: 'region' },
      ],
      connections: [{ from: 'web', to: 'api' }],
      boundaries: [
        { id: 'zone', kind: 'zone', parent: 'region' },
        { id: 'region', kind: 'region' },
        { id: 'empty', kind: 'region' },
      ],
    });
    const { region, zone, empty } = found.boundaries;
    const boxes = Object.fromEntries(
      Object.values(found.components).map((component) => [component.id, componentBox(component)]),
    );
    if (!region || !zone || !empty || !boxes['api'] || !boxes['db'] || !boxes['web']) {
      throw new Error('Something was lost');
    }
    expect(holdsBox(region, zone) && holdsBox(zone, boxes['api'])).toBe(true);
    expect(holdsBox(region, boxes['db']) && !holdsBox(zone, boxes['db'])).toBe(true);
    expect(holdsBox(region, boxes['web'])).toBe(false);
    expect(found.components['web']?.boundary).toBe(null);
  });

  it('takes the boundary from the drawing when it does not name one', () => {
    const { design: found } = opened(
      file({
        components: [
          { ...api, x: 20, y: 20 },
          { ...db, x: 20, y: 100, boundary: null },
        ],
        boundaries: [{ id: 'z', kind: 'zone', x: 0, y: 0, width: 400, height: 300 }],
      }),
    );
    expect(found.components['api']?.boundary).toBe('z');
    expect(found.components['db']?.boundary).toBe(null);
  });

  it('takes the parents of frames from the drawing when it names none', () => {
    const boundaries = [
      { id: 'a', kind: 'zone', x: 20, y: 20, width: 300, height: 200 },
      { id: 'eu', kind: 'region', x: 0, y: 0, width: 900, height: 600 },
    ];
    const drawn = opened(file({ boundaries })).design.boundaries;
    expect([drawn['a']?.parent, drawn['eu']?.parent]).toEqual(['eu', null]);
    const [zone, region] = boundaries;
    const stated = opened(file({ boundaries: [{ ...zone, parent: null }, region] }));
    expect(stated.design.boundaries['a']?.parent).toBe(null);
  });

  it('keeps parts without a place away from those with one', () => {
    const { design: found } = opened(file({ components: [{ ...api, x: 50, y: 70 }, db] }));
    expect(found.components['db']).toMatchObject({ x: 50, y: 222 });
  });
});

describe('what is left out or assumed', () => {
  it.each<[string, object, string]>([
    [
      'a long name',
      { components: [{ ...api, name: 'n'.repeat(250) }] },
      'components[0].name: has 250 characters and was cut to 200',
    ],
    [
      'another problem',
      { problem: 'elevator' },
      'problem: there is no problem "elevator"; it was left out',
    ],
    [
      'a value of the wrong type',
      { components: [{ ...api, properties: { replicas: '3' } }] },
      'components[0].properties.replicas: "3" is not a number; it counts as unknown',
    ],
    [
      'a value out of range',
      { components: [{ ...api, properties: { replicas: 0 } }] },
      'components[0].properties.replicas: 0 is not from 1 to 100000; it counts as unknown',
    ],
    [
      'another choice',
      { components: [{ ...db, properties: { standby: 'hot' } }] },
      'components[0].properties.standby: "hot" is not one of none, async, sync; it counts as unknown',
    ],
    [
      'another property',
      { components: [{ ...api, properties: { replica: 3 } }] },
      'components[0].properties.replica: nothing here has a property of this name; did you mean "replicas"?',
    ],
    [
      'another field',
      { components: [{ ...api, colour: 'red' }] },
      'components[0].colour: is not known and was left out',
    ],
    [
      'a list where a number should be',
      { components: [{ ...api, properties: { replicas: [[[3]]] } }] },
      'components[0].properties.replicas: a list of 1 is not a list of at most 200 names; it counts as unknown',
    ],
    [
      'a number that is none',
      { components: [{ ...api, properties: { replicas: Infinity } }] },
      'components[0].properties.replicas: Infinity is too large a number; it counts as unknown',
    ],
    [
      'a frame in one that it cannot lie in',
      {
        boundaries: [
          { id: 'eu', kind: 'region' },
          { id: 'a', kind: 'zone', parent: 'eu' },
          { id: 'b', kind: 'zone', parent: 'a' },
        ],
      },
      'boundaries[2].parent: a zone cannot lie in "a"; it was put into "eu"',
    ],
    [
      'a region in something',
      {
        boundaries: [
          { id: 'net', kind: 'private-network' },
          { id: 'eu', kind: 'region', parent: 'net' },
        ],
      },
      'boundaries[1].parent: a region cannot lie in "net"; it was taken out of it',
    ],
    ['another part', { author: 'me' }, 'author: is not known and was left out'],
  ])('warns of %s', (_what, more, warning) => {
    const { warnings } = value(readDesignContent(file(more)));
    expect(warnings.map(remarkText)).toEqual([warning]);
  });

  it.each([
    ['a family', '👨‍👩‍👧‍👦', 199],
    ['a letter with accents', 'e\u0301\u0323', 198],
    ['a flag', '🇪🇺', 198],
    ['a pair of halves', '🙂', 199],
  ])('does not cut %s in half', (_what, character, before) => {
    const name = `${'n'.repeat(before)}${character} and more`;
    const { design: found } = opened(file({ components: [{ ...api, name }] }));
    expect(found.components['api']?.name).toBe('n'.repeat(before));
  });

  it.each([
    ['from right to left', 'שירות הזמנות'],
    ['in both directions', 'API \u202Bخدمة\u202C v2'],
    ['of emoji', '🚀🇪🇺👩🏽‍💻'],
  ])('keeps a name %s as it is', (_what, name) => {
    const result = opened(file({ components: [{ ...api, name }] }));
    expect(result.design.components['api']?.name).toBe(name);
    expect(result.warnings).toEqual([]);
  });

  it('cuts a name of 10,000 accents somewhere', () => {
    const name = `a${'\u0301'.repeat(10_000)}`;
    const { design: found } = opened(file({ components: [{ ...api, name }] }));
    expect(found.components['api']?.name).toHaveLength(200);
  });

  it('makes values that do not fit unknown', () => {
    const properties = { replicas: '3', zones: 2, nested: { a: 1 } };
    const { design: found } = opened(file({ components: [{ ...api, properties }] }));
    expect(found.components['api']?.properties).toEqual({ replicas: null, zones: 2, nested: null });
  });
});

describe('what is refused', () => {
  it.each<[string, unknown, string]>([
    ['a list', [], 'the file must hold an object, not []'],
    ['nothing', 'null', 'the file must hold an object, not null'],
    ['another format', { format: 'other' }, `format: must be "${FORMAT}", not "other"`],
    [
      'a drawing of Excalidraw',
      { type: 'excalidraw', elements: [] },
      'this is not a design of Whiteboard Coach (its type is "excalidraw")',
    ],
    [
      'a strange version',
      file({ version: 'x' }),
      'version: must be a whole number from 1 to 2, not "x"',
    ],
    [
      'an unknown kind',
      file({ components: [{ id: 'c', kind: 'redis' }] }),
      'components[0].kind: there is no kind "redis"; the nearest is "cache"',
    ],
    [
      'a misspelt kind',
      file({ components: [{ id: 'c', kind: 'load balancr' }] }),
      'components[0].kind: there is no kind "load balancr"; the nearest is "load-balancer"',
    ],
    [
      'no kind',
      file({ components: [{ id: 'c' }] }),
      'components[0].kind: must be the name of a kind, not nothing',
    ],
    [
      'no id',
      file({ components: [{ kind: 'service' }] }),
      'components[0].id: must be a text of 1 to 100 characters, not nothing',
    ],
    [
      'a reserved id',
      `{"components":[{"id":"__proto__","kind":"service"}]}`,
      'components[0].id: must be a text of 1 to 100 characters, not "__proto__"',
    ],
    [
      'the same id twice',
      file({ components: [api, db, api] }),
      'components[2].id: "api" is already the id of components[0]',
    ],
    [
      'a line to nothing',
      file({ connections: [{ from: 'api', to: 'cache-2' }] }),
      'connections[0].to: there is no component "cache-2"',
    ],
    [
      'a line to nearly something',
      file({ connections: [{ from: 'apis', to: 'db' }] }),
      'connections[0].from: there is no component "apis"; did you mean "api"?',
    ],
    [
      'a line to an inherited name',
      file({ connections: [{ from: 'api', to: 'constructor' }] }),
      'connections[0].to: there is no component "constructor"',
    ],
    [
      'a line from nowhere',
      file({ connections: [{ to: 'api' }] }),
      'connections[0].from: must be the id of a component, not nothing',
    ],
    [
      'an unknown mode',
      file({ connections: [{ from: 'api', to: 'db', mode: 'slow' }] }),
      'connections[0].mode: must be one of sync, async, replicate, not "slow"',
    ],
    [
      'a lost boundary',
      file({ components: [{ ...api, boundary: 'z' }] }),
      'components[0].boundary: there is no boundary "z"',
    ],
    [
      'a position far out',
      file({ components: [{ ...api, x: 1e9, y: 0 }] }),
      'components[0].x: must be a number from -1000000 to 1000000, not 1000000000',
    ],
    [
      'components that are no list',
      { format: FORMAT, components: {} },
      'components: must be a list, not {}',
    ],
    [
      'a component that is a text',
      file({ components: ['api'] }),
      'components[0]: must be an object, not "api"',
    ],
    [
      'a lock that is neither on nor off',
      file({ components: [{ ...api, isLocked: 'yes' }] }),
      'components[0].isLocked: must be true or false, not "yes"',
    ],
    [
      'an end that is deep in lists',
      `{"components":[{"id":"a","kind":"service"}],"connections":[{"to":"a","from":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`,
      'connections[0].from: must be the id of a component, not a list of 1',
    ],
    [
      'an unknown boundary',
      file({ boundaries: [{ id: 'z', kind: 'az' }] }),
      'boundaries[0].kind: there is no kind "az"; the nearest is "zone"',
    ],
  ])('%s', (_what, content, message) => {
    expect(refusal(content)).toEqual([message]);
  });

  it('boundaries that lie in each other', () => {
    const boundaries = [
      { id: 'a', kind: 'region', parent: 'b' },
      { id: 'b', kind: 'zone', parent: 'a' },
      { id: 'c', kind: 'zone', parent: 'a' },
    ];
    expect(refusal(file({ boundaries }))).toEqual([
      'boundaries[0].parent: the boundary "a" lies in itself; name another parent, or null',
      'boundaries[1].parent: the boundary "b" lies in itself; name another parent, or null',
    ]);
  });

  it('what is not JSON, and what is too large', () => {
    expect(refusal('{"components": [')[0]).toMatch(/^the file is not JSON: /);
    expect(refusal(`"${'x'.repeat(5 * 1024 * 1024)}"`)).toEqual(['the file is larger than 5 MB']);
  });

  it('with every problem at once', () => {
    const connections = [
      { from: 'api', to: 'x' },
      { from: 'y', to: 'db' },
    ];
    expect(refusal(file({ connections }))).toEqual([
      'connections[0].to: there is no component "x"',
      'connections[1].from: there is no component "y"',
    ]);
  });
});

describe('a written file', () => {
  const drawn = design()
    .component('web', 'web-client')
    .component('api', 'service', { zones: 2, replicas: 3, state: null })
    .chain('web', 'api')
    .boundary('zone', 'zone', { components: ['api'] })
    .build();

  it('is read back as it was, with the problem and title', () => {
    const text = writeDesignFile(drawn, { problem: 'chat', title: 'Zweiter Entwurf 🙂' });
    expect(opened(text)).toEqual({
      design: drawn,
      problem: 'chat',
      title: 'Zweiter Entwurf 🙂',
      warnings: [],
    });
  });

  it('does not depend on the order of drawing', () => {
    const other = design()
      .component('api', 'service', { state: null, replicas: 3, zones: 2 }, { x: 240 })
      .component('web', 'web-client', {}, { x: 0 })
      .chain('web', 'api')
      .boundary('zone', 'zone', { components: ['api'] })
      .build();
    const meta = { problem: null, title: '' };
    expect(writeDesignFile(other, meta)).toBe(writeDesignFile(drawn, meta));
  });
});

describe('a huge or hostile file', () => {
  const many = (count: number, make: (index: number) => object) =>
    Array.from({ length: count }, (_, index) => make(index));

  it('is laid out within the canvas and in a moment', () => {
    const components = many(5_000, (index) => ({ id: `c${index}`, kind: 'service' }));
    const chain = many(4_999, (index) => ({ from: `c${index}`, to: `c${index + 1}` }));
    const hub = many(20_000, () => ({ from: 'c0', to: 'c1' }));
    const { design: found } = opened({ components, connections: [...chain, ...hub] });
    expect(Object.keys(found.connections)).toHaveLength(24_999);
    expect(found.components['c4999']?.x).toBeLessThanOrEqual(1_000_000);
  });

  it('is refused with too many parts or properties', () => {
    const components = many(20_001, (index) => ({ id: `c${index}`, kind: 'service' }));
    expect(refusal({ components })).toEqual([
      'components: has 20001 entries; at most 20000 can be read',
    ]);
    const properties = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`p${index}`, 1]),
    );
    expect(refusal(file({ components: [{ ...api, properties }] }))).toEqual([
      'components[0].properties: has 201 properties; at most 200 can be read',
    ]);
  });

  it('of 1,000 frames in each other keeps what may lie in what', () => {
    const kinds = ['region', 'private-network', 'zone', 'public-subnet', 'zone'];
    const boundaries = many(1_000, (index) => ({
      id: `b${index}`,
      kind: kinds[index % kinds.length],
      parent: index === 0 ? null : `b${index - 1}`,
    }));
    const { design: found, warnings } = opened(file({ boundaries }));
    expect(warnings).toHaveLength(50);
    expect(['b3', 'b4', 'b5'].map((id) => found.boundaries[id]?.parent)).toEqual([
      ...['b2', 'b1', null],
    ]);
  });

  it('of 1,000 frames in a circle is refused', () => {
    const boundaries = many(1_000, (index) => ({
      id: `b${index}`,
      kind: 'zone',
      parent: `b${(index + 1) % 1_000}`,
    }));
    expect(refusal(file({ boundaries }))[0]).toBe(
      'boundaries[0].parent: the boundary "b0" lies in itself; name another parent, or null',
    );
  });

  it('whose every part is in a lost boundary is refused in a moment', () => {
    const components = many(20_000, (index) => ({
      id: `c${index}`,
      kind: 'service',
      boundary: 'lost',
    }));
    expect(refusal({ components })).toHaveLength(50);
  });

  it('names at most fifty problems', () => {
    const components = many(5_000, (index) => ({ id: `c${index}`, kind: 'load balancr' }));
    expect(refusal({ components })).toHaveLength(50);
  });
});
