import { describe, expect, it } from 'vitest';
import { readOutline, writeOutline } from '#shared/design/outline';
import type { Component, Connection, Design } from '#shared/design/schema';
import { boundaryAt } from '#shared/design/edit';
import { componentBox, holdsBox } from '#shared/design/size';
import { design as drawing } from '../../helpers/design-builder';

function lines(...text: readonly string[]): string {
  return text.map((line) => `${line}\n`).join('');
}

function read(text: string, base?: Design): Design {
  const result = readOutline(text, { base, nextId: ids() });
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('; '));
  return result.value;
}

function ids(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

/** The problems as the outline view lists them. */
function problems(text: string): readonly string[] {
  const result = readOutline(text, { nextId: ids() });
  return result.ok
    ? []
    : result.error.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function component(design: Design, name: string): Component {
  const found = Object.values(design.components).find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

function onlyConnection(design: Design): Connection {
  const [first, second] = Object.values(design.connections);
  if (!first || second) throw new Error('There is not one connection');
  return first;
}

const SHORTENER = drawing()
  .component('Browser', 'web-client')
  .component('Redirect service', 'service', { replicas: 12, zones: 3, tier: null })
  .component('Links', 'cache', { holds: ['link', 'user'], ttlSeconds: 60 })
  .component('Why', 'note', { text: 'Losing a minute of clicks is fine' })
  .boundary('eu-west-1', 'region')
  .boundary('a', 'zone', { parent: 'eu-west-1', components: ['Redirect service', 'Links'] })
  .connect('Browser', 'Redirect service', { label: 'GET /{code}', properties: { timeoutMs: 50 } })
  .connect('Redirect service', 'Links', { operation: 'read', flows: ['redirect'] })
  .build();

describe('writeOutline', () => {
  it('has what the drawing says, without ids and places', () => {
    expect(writeOutline(SHORTENER)).toBe(
      lines(
        'web-client Browser',
        'note Why : Losing a minute of clicks is fine',
        '',
        'region eu-west-1',
        '  zone a',
        '    service Redirect service',
        '      replicas = 12',
        '      zones = 3',
        '      tier = unknown',
        '    cache Links',
        '      holds = [link, user]',
        '      ttlSeconds = 60',
        '',
        'Browser -> Redirect service : GET /{code}',
        '  timeoutMs = 50',
        'Redirect service -> Links read',
        '  flows = [redirect]',
      ),
    );
  });

  it('has ids and places when it is to be exact', () => {
    const { components, boundaries, connections } = drawing()
      .component('Links', 'cache', {}, { id: 'c 1', x: 400, y: -12.5 })
      .boundary('a', 'zone', { x: 0, y: 0, width: 600, height: 400 })
      .connect('c 1', 'c 1', { id: 'self' })
      .build();
    const locked = {
      ...boundaries,
      a: { ...boundaries['a'], isLocked: true },
    } as Design['boundaries'];
    expect(writeOutline({ components, connections, boundaries: locked }, { detail: 'exact' })).toBe(
      lines(
        'cache Links #"c 1" at 400,-12.5',
        '',
        'zone a #a at 0,0 size 600x400 locked',
        '',
        'Links -> Links as #self',
      ),
    );
  });

  it('tells components of one name apart by their ids', () => {
    const twins = drawing()
      .component('Cache', 'cache', {}, { id: 'one' })
      .component('Cache', 'cache', {}, { id: 'two' })
      .connect('one', 'two', { mode: 'sync' })
      .build();
    expect(writeOutline(twins)).toBe(
      lines('cache Cache #one', 'cache Cache #two', '', 'Cache #one -> Cache #two sync'),
    );
  });

  it.each([
    ['plain words', 'Redirect service', 'Redirect service'],
    ['letters of any script', 'Кэш ссылок', 'Кэш ссылок'],
    ['nothing', '', '""'],
    ['a word that means something', 'Store read', '"Store read"'],
    ['an arrow', 'a->b', '"a->b"'],
    ['a comment', 'C #', '"C #"'],
    ['two lines', 'two\nlines', String.raw`"two\nlines"`],
    ['an invisible mark', 'a\u202eb', String.raw`"a\u202eb"`],
    ['a leading blank', ' a', '" a"'],
    ['quotation marks', 'the "fast" one', String.raw`"the \"fast\" one"`],
  ])('writes a name with %s', (_what, name, written) => {
    const one = drawing().component('id', 'cache').build();
    const named = { ...one, components: { id: { ...component(one, 'id'), name } } };
    expect(writeOutline(named)).toBe(`cache ${written}\n`);
  });
});

describe('readOutline', () => {
  it('reads lines in any order, with comments, blank lines and tabs', () => {
    const design = read(
      lines(
        '# The first idea',
        'Browser -> API   # the only way in',
        '',
        'region "eu-west-1" # Ireland',
        '\tservice API',
        '\t\treplicas = 3 # for now',
        'web-client Browser',
      ),
    );
    const api = component(design, 'API');
    expect(api.properties).toEqual({ replicas: 3 });
    expect(design.boundaries[api.boundary ?? '']?.name).toBe('eu-west-1');
    expect(onlyConnection(design)).toMatchObject({
      from: component(design, 'Browser').id,
      to: api.id,
      mode: 'sync',
      operation: 'any',
      label: '',
    });
  });

  it.each([
    ['redis Links', 'cache', 'Links'],
    ['Redis Links', 'cache', 'Links'],
    ['load balancer Main', 'load-balancer', 'Main'],
    ['Load-Balancer Main', 'load-balancer', 'Main'],
    ['api gateway Main', 'api-gateway', 'Main'],
    ['service registry', 'service', 'registry'],
    ['cache', 'cache', 'Cache'],
    ['redis', 'cache', 'Redis'],
    ['cache Look at me', 'cache', 'Look at me'],
    ['cache "at 4,5"', 'cache', 'at 4,5'],
    ['cache C#', 'cache', 'C#'],
    ['cache redis:6379', 'cache', 'redis:6379'],
  ])('reads the kind and name of %s', (line, kind, name) => {
    expect(component(read(line), name).kind).toBe(kind);
  });

  it('numbers the components that have no names', () => {
    const names = Object.values(read('cache\ncache\ncache "Cache 2"').components);
    expect(names.map(({ name }) => name)).toEqual(['Cache', 'Cache 3', 'Cache 2']);
  });

  it.each([
    ['A -> B', { mode: 'sync', operation: 'any', label: '' }],
    ['A->B', { mode: 'sync' }],
    ['"A" --> b', { mode: 'sync' }],
    ['A → B', { mode: 'sync' }],
    ['A -> B read', { operation: 'read' }],
    ['A -> B async write : save it', { mode: 'async', operation: 'write', label: 'save it' }],
    ['A -> B: GET /{code}', { label: 'GET /{code}' }],
    ['A -> B : ticket #12 # why', { label: 'ticket #12' }],
    ['A -> B : " a # b "', { label: ' a # b ' }],
    ['A -> B as #x', { id: 'x' }],
    ['A -> B\n  mode = async\n  label = say: "hi"', { mode: 'async', label: 'say: "hi"' }],
    ['A -> B\n  flows = [create, "a, b"]', { flows: ['create', 'a, b'] }],
    ['A -> B\n  flows = create, redirect', { flows: ['create', 'redirect'] }],
  ])('reads the connection %s', (line, expected) => {
    expect(onlyConnection(read(`service A\nservice B\n${line}`))).toMatchObject(expected);
  });

  it('reads a connection below the component from which it leads', () => {
    const design = read(lines('service A', '  replicas = 2', '  -> B : ask', 'service B'));
    expect(onlyConnection(design)).toMatchObject({
      from: component(design, 'A').id,
      to: component(design, 'B').id,
      label: 'ask',
    });
  });

  it.each([
    ['replicas = 12', { replicas: 12 }],
    ['replicas=12', { replicas: 12 }],
    ['autoscale = true', { autoscale: true }],
    ['tier = m5.large', { tier: 'm5.large' }],
    ['tier = unknown', { tier: null }],
    ['notes = unknown', { notes: null }],
    ['notes = "unknown"', { notes: 'unknown' }],
    ['notes = 12 = twelve', { notes: '12 = twelve' }],
    ['notes = "two\\nlines"', { notes: 'two\nlines' }],
    ['"replicas" = -1', { replicas: -1 }],
    ['"its own" = [a]', { 'its own': ['a'] }],
    ['"its own" = "12"', { 'its own': '12' }],
  ])('reads the property %s', (line, properties) => {
    expect(component(read(`service A\n  ${line}`), 'A').properties).toEqual(properties);
  });

  it.each([
    ['holds = [link, user]', ['link', 'user']],
    ['holds = link, user', ['link', 'user']],
    ['holds = link', ['link']],
    ['holds = []', []],
    ['holds = ["a, b", "# c"]', ['a, b', '# c']],
    ['holds = "a, b"', ['a, b']],
  ])('reads the list %s', (line, holds) => {
    expect(component(read(`cache A\n  ${line}`), 'A').properties).toEqual({ holds });
  });

  it.each([
    ['sevice API', ['1:1 there is no kind "sevice"; the nearest is "service"']],
    ['  memcachd X', ['1:3 there is no kind "memcachd"; the nearest is "cache"']],
    [
      'service A\n  repliacs = 3',
      ['2:3 nothing here has a property of this name; did you mean "replicas"?'],
    ],
    ['service A\n  replicas = 0', ['2:14 0 is not from 1 to 100000']],
    ['service A\n  replicas = many', ['2:14 "many" is not a number']],
    [
      'service A\n  replicas =',
      ['2:13 after the "=" stands a value; write unknown where nobody knows it'],
    ],
    [
      'service A\n  replicas = 1\n  replicas = 2',
      ['3:3 "replicas" is set twice here; leave one of them'],
    ],
    ['cache A\n  holds = [a b', ['2:15 this list is not closed; write ] at its end']],
    ['cache A\n  holds = [a,,b]', ['2:14 a name is missing here']],
    ['cache A\n  holds = [a] b', ['2:15 nothing can follow a list']],
    ['replicas = 3', ['1:1 a property stands below its component or connection, indented further']],
    ['zone a\n  replicas = 3', ['2:3 a zone has no properties; indent the line below a component']],
    ['zone a\n  region eu', ['2:3 a region cannot lie in a zone; it lies in no boundary']],
    [
      'public-subnet web\n  zone a',
      ['2:3 a zone cannot lie in a public subnet; it may lie in a region or a private network'],
    ],
    [
      'zone a\n  zone b\n    zone c',
      [
        '2:3 a zone cannot lie in another (line 1); it may lie in a region or a private network',
        '3:5 a zone cannot lie in another (line 2); it may lie in a region or a private network',
      ],
    ],
    [
      'vpc inner\n  zone a\n    vpc innermost\n      public-subnet web',
      ['3:5 a private network cannot lie in another (line 1); it may lie in a region or a zone'],
    ],
    [
      'service A\n  cache B',
      ['2:3 a service holds nothing; indent this line no further than that one'],
    ],
    [
      'service A replicas = 3',
      ['1:20 properties stand below, each on an indented line of its own: replicas = 3'],
    ],
    ['service A\nA -> Bee', ['2:6 there is no component "Bee"']],
    ['service Links\nLinks -> Lnks', ['2:10 there is no component "Lnks"; did you mean "Links"?']],
    ['service A\nA -> ', ['2:5 after the arrow stands the component that it leads to']],
    ['-> A', ['1:1 before the arrow stands the component from which it leads']],
    [
      'service A\nA -> A -> A',
      ['2:8 one line has one connection; write the next one on a line of its own'],
    ],
    ['cache A #x\ncache B #x', ['2:9 "x" is already the id of line 1']],
    [
      'cache A\ncache A\nA -> A',
      [
        '3:1 2 components are called "A"; give each an id on its line (A #a) and write it here too',
        '3:6 2 components are called "A"; give each an id on its line (A #a) and write it here too',
      ],
    ],
    ['cache "A', ['1:7 these quotation marks are not closed; write " at the end of the text']],
    [
      String.raw`cache "A\q"`,
      [
        '1:9 a backslash stands before one of " \\ n r t or u and four hexadecimal digits; write two for the backslash itself',
      ],
    ],
    ['cache A at 4', ['1:12 a place is written "at 400,120": from the left and from the top']],
    ['cache A at 4,2e9', ['1:12 must be a number from -1000000 to 1000000, not 2000000000']],
    ['zone A size 0x5', ['1:13 must be a number from 1 to 1000000, not 0']],
    [`cache ${'x'.repeat(201)}`, ['1:7 a name has at most 200 characters; this one has 201']],
    [
      'service A\nA -> A sync\n  mode = async',
      ['2:1 has two words for its mode; leave one of them'],
    ],
    [
      'service A\nA -> A\n  mode = fast',
      ['3:10 must be one of sync, async, replicate, not "fast"'],
    ],
  ])('says where and what is wrong in %j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('reads boundaries that may lie in each other', () => {
    const text = lines('region eu', '  private-network inner', '    zone a', '      dmz web');
    const { boundaries } = read(text);
    const parents = Object.values(boundaries).map(({ name, parent }) => [
      name,
      boundaries[parent ?? '']?.name ?? null,
    ]);
    expect(parents).toEqual([
      ['eu', null],
      ['inner', 'eu'],
      ['a', 'inner'],
      ['web', 'a'],
    ]);
  });

  it('reads on below a boundary that cannot lie where it stands', () => {
    expect(
      problems(lines('zone a', '  region eu', '    service A', '      zones = 0', 'A -> B')),
    ).toEqual([
      '2:3 a region cannot lie in a zone; it lies in no boundary',
      '4:15 0 is not from 1 to 10',
      '5:6 there is no component "B"',
    ]);
  });

  it('lists every problem from the top down, and does not blame a name whose line is broken', () => {
    expect(
      problems(lines('A -> B', 'sevice A', '  replicas = 0', 'service B', '  zones = 0')),
    ).toEqual([
      '2:1 there is no kind "sevice"; the nearest is "service"',
      '5:11 0 is not from 1 to 10',
    ]);
  });

  it('lists at most 50 problems, and refuses what is too large', () => {
    expect(problems('x y\n'.repeat(200))).toHaveLength(50);
    expect(problems('#'.repeat(5 * 1024 * 1024 + 1))).toEqual([
      '1:1 the outline is larger than 5 MB',
    ]);
    const deep = [...Array(2_000).keys()].map((depth) => `${' '.repeat(depth)}zone`).join('\n');
    expect(problems(deep)).toHaveLength(50);
    expect(problems('cache A\n'.repeat(20_001))).toEqual([
      '20001:1 an outline has at most 20000 components, connections and boundaries',
    ]);
  });
});

describe('what has no place', () => {
  const boxesOf = (design: Design) => Object.values(design.components).map(componentBox);

  function expectApart(design: Design): void {
    const boxes = boxesOf(design);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart).toBe(true);
      }
    }
  }

  function expectFramed(design: Design): void {
    for (const one of Object.values(design.components)) {
      expect(boundaryAt(design, one)).toBe(one.boundary);
      const frame = design.boundaries[one.boundary ?? ''];
      if (frame) expect(holdsBox(frame, componentBox(one))).toBe(true);
    }
    for (const one of Object.values(design.boundaries)) {
      const frame = design.boundaries[one.parent ?? ''];
      if (frame) expect(holdsBox(frame, one)).toBe(true);
    }
  }

  const drawn = drawing()
    .component('Browser', 'web-client', {}, { x: 0, y: 0 })
    .component('API', 'service', {}, { x: 464, y: 64 })
    .component('Below', 'service', {}, { x: 0, y: 300 })
    .boundary('home', 'region', { x: 400, y: 0, width: 300, height: 240 })
    .boundary('a', 'zone', {
      x: 424,
      y: 40,
      width: 240,
      height: 160,
      parent: 'home',
      components: ['API'],
    })
    .build();
  const text = writeOutline(drawn);

  it.each([
    ['a component beside the others', text.replace('\n', '\ncache Links\n')],
    ['a component in a frame', text.replace('service API', 'service API\n    cache Links')],
    ['many components in a frame', `${text}${'    cache\n'.repeat(9)}`],
    ['a frame in a frame', `${text}  zone b\n    cache Links\n  zone c\n`],
    ['a component put into a frame', text.replace(/service Below\n/u, '') + '    service Below\n'],
    ['a component taken out of its frames', `service API\n${text.replace(/ +service API\n/u, '')}`],
    ['a frame around what is there', `private-network inner\n  ${text}`],
  ])('is put where it belongs, on top of nothing: %s', (_what, edited) => {
    const design = read(edited, drawn);
    expectApart(design);
    expectFramed(design);
    const browser = component(design, 'Browser');
    expect([browser.x, browser.y]).toEqual([0, 0]);
  });

  it('makes a frame wider where something else stands below it', () => {
    const below = { ...component(drawn, 'Below'), x: 464, y: 300 };
    const crowded = { ...drawn, components: { ...drawn.components, Below: below } };
    const design = read(text.replace('service API', 'service API\n    cache Links'), crowded);
    expectApart(design);
    expectFramed(design);
  });

  it('fills a free spot of a frame without changing the frame', () => {
    const wide = {
      ...drawn,
      boundaries: {
        home: { ...drawn.boundaries['home'], width: 900 },
        a: { ...drawn.boundaries['a'], width: 800 },
      },
    } as Design;
    const design = read(text.replace('service API', 'service API\n    cache Links'), wide);
    expectApart(design);
    expectFramed(design);
    expect(design.boundaries).toEqual(wide.boundaries);
  });
});

describe('an outline edited beside its design', () => {
  const text = writeOutline(SHORTENER);
  const idOf = (design: Design, name: string) => component(design, name).id;

  it.each([
    ['a new name', 'cache Links', 'cache Redirects', 'Redirects', 'Links'],
    ['another kind', 'cache Links', 'key-value-store Links', 'Links', 'Links'],
    ['another boundary', '    cache Links', 'cache Links', 'Links', 'Links'],
  ])('keeps the id of a line that has %s', (_what, before, after, name, id) => {
    const changed = text.replace(before, after).replaceAll('-> Links', `-> ${name}`);
    const withoutProperties = changed.replace(/\n *(?:holds|ttlSeconds) = .*/gu, '');
    expect(idOf(read(withoutProperties, SHORTENER), name)).toBe(id);
  });

  it('keeps ids and places of the rest when lines are added, removed and moved', () => {
    const [head = '', ...sections] = text.split('\n\n');
    const shuffled = ['queue Clicks', ...sections.toReversed(), head.replace(/^note.*$/mu, '')];
    const design = read(shuffled.join('\n\n'), SHORTENER);
    const kept = Object.fromEntries(
      Object.entries(SHORTENER.components).filter(([id]) => id !== 'Why'),
    );
    expect(design.components).toMatchObject(kept);
    expect(Object.keys(design.components)).toEqual([...Object.keys(kept), 'new-1']);
    expect(design.connections).toEqual(SHORTENER.connections);
    expect(design.boundaries).toEqual(SHORTENER.boundaries);
  });

  it('keeps the id of a connection that says something else or leads elsewhere', () => {
    const [first, second] = Object.keys(SHORTENER.connections);
    const relabelled = read(text.replace('GET /{code}', 'GET /short'), SHORTENER);
    expect(relabelled.connections[first ?? '']?.label).toBe('GET /short');
    const redirected = read(text.replace('-> Links read', '-> Why read'), SHORTENER);
    expect(redirected.connections[second ?? '']).toMatchObject({ to: 'Why', operation: 'read' });
  });
});
