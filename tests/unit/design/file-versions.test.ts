import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDesignFile, remarkText, writeDesignFile } from '#shared/design/file';
import { type Design, DESIGN_VERSION } from '#shared/design/schema';
import { design } from '../../helpers/design-builder';

const fixture = (version: number) =>
  fileURLToPath(new URL(`../../fixtures/designs/version-${version}.json`, import.meta.url));

function opened(text: string) {
  const result = readDesignFile(text);
  if (!result.ok) throw new Error(result.error.map(remarkText).join('\n'));
  return result.value;
}

/** What the file of each old version opens to, with its problem and title. */
const EXPECTED: Readonly<Record<number, { problem: string; title: string; design: Design }>> = {
  1: {
    problem: 'url-shortener',
    title: 'Shortener, second try',
    design: design()
      .component(
        'Redirect service',
        'service',
        { hasAuth: null, replicas: 6, tier: 'm5.xlarge', zones: 2 },
        { id: 'api', x: 640, y: 120, boundary: 'zone-a' },
      )
      .component('Browser', 'web-client', {}, { id: 'browser', x: -120, y: 120 })
      .component(
        'Hot links',
        'cache',
        { eviction: 'lru', memoryGb: 26.5, strategy: 'cache-aside', ttlSeconds: 86_400 },
        { id: 'cache', x: 640, y: 264, boundary: 'zone-a' },
      )
      .component(
        'Clicks',
        'queue',
        { acceptsLoss: true, hasDeadLetterQueue: true, maxAttempts: 5 },
        { id: 'clicks', x: 960, y: 120, boundary: 'region' },
      )
      .component(
        'Load balancer',
        'load-balancer',
        { terminatesTls: true },
        { id: 'lb', x: 240, y: 120, boundary: 'edge' },
      )
      .component(
        'Links – קישורים 🔗',
        'key-value-store',
        { hasBackup: true, holds: ['link'], replicationFactor: 3, shardKey: 'code' },
        { id: 'links', x: 960, y: 264, boundary: 'region' },
      )
      .component(
        'Note',
        'note',
        { text: '100 M links a month, 10 reads per write' },
        { id: 'note-1', x: -120, y: 320 },
      )
      .connect('browser', 'lb', { id: 'c1', properties: { isEncrypted: true } })
      .connect('lb', 'api', { id: 'c2' })
      .connect('api', 'cache', {
        ...{ id: 'c3', operation: 'read', label: 'look up', flows: ['redirect'] },
        properties: { criticality: 'soft', timeoutMs: 20 },
      })
      .connect('api', 'links', {
        id: 'c4',
        operation: 'any',
        properties: { backoff: 'exponential', hasJitter: true, retries: 2, timeoutMs: 50 },
      })
      .connect('api', 'clicks', { id: 'c5', mode: 'async', operation: 'write', label: 'count' })
      .boundary('Public subnet', 'public-subnet', {
        ...{ id: 'edge', x: 200, y: 72, width: 248, height: 144, parent: 'region' },
      })
      .boundary('eu-west-1', 'region', { id: 'region', x: 176, y: 24, width: 1_000, height: 360 })
      .boundary('eu-west-1a', 'zone', {
        ...{ id: 'zone-a', x: 600, y: 72, width: 248, height: 288, parent: 'region' },
      })
      .build(),
  },
};

describe('files of old versions', () => {
  const versions = Array.from({ length: DESIGN_VERSION - 1 }, (_, index) => index + 1);

  it.each(versions)('version %i opens to the design that was drawn', (version) => {
    expect(existsSync(fixture(version))).toBe(true);
    const text = readFileSync(fixture(version), 'utf8');
    expect(opened(text)).toEqual({ ...EXPECTED[version], warnings: [] });
  });

  it.each(versions)('version %i is written as the newest version', (version) => {
    const { design: found, problem, title } = opened(readFileSync(fixture(version), 'utf8'));
    const text = writeDesignFile(found, { problem, title });
    expect(JSON.parse(text)).toMatchObject({ version: DESIGN_VERSION });
    expect(opened(text)).toEqual({ design: found, problem, title, warnings: [] });
  });

  it('version 1 has no locks, whatever is called so', () => {
    const { design: found, warnings } = opened(
      JSON.stringify({
        version: 1,
        components: [
          { id: 'a', kind: 'service' },
          { id: 'b', kind: 'service', isLocked: true },
        ],
        boundaries: [{ id: 'z', kind: 'zone', isLocked: 'maybe' }],
      }),
    );
    expect(found.components['b']).not.toHaveProperty('isLocked');
    expect(warnings.map(remarkText)).toEqual([
      'components[1].isLocked: files of version 1 have no locks; it was left out',
      'boundaries[0].isLocked: files of version 1 have no locks; it was left out',
    ]);
  });

  it.each(['{"version":1,"components":"none"}', '{"version":1,"components":[1,null,[]]}'])(
    'that are damaged are refused like others: %s',
    (text) => {
      expect(readDesignFile(`{"format":"whiteboard-coach/design",${text.slice(1)}`).ok).toBe(false);
    },
  );
});

describe('files of newer versions', () => {
  it('are refused, and it is said what to do', () => {
    const result = readDesignFile(
      JSON.stringify({ version: DESIGN_VERSION + 1, components: [], layers: [] }),
    );
    expect(!result.ok && result.error.map(remarkText)).toEqual([
      `version: the file was written by a newer Whiteboard Coach (version ${DESIGN_VERSION + 1}; this one reads up to ${DESIGN_VERSION}); update the app to open it`,
    ]);
  });
});

describe('locks', () => {
  it('are kept by a file, and what is not locked does not say so', () => {
    const drawn: Design = {
      components: {
        a: {
          ...{ id: 'a', kind: 'service', name: 'a', x: 0, y: 0, boundary: 'z', properties: {} },
          isLocked: true,
        },
        b: {
          ...{ id: 'b', kind: 'cache', name: 'b', x: 0, y: 80, boundary: 'z', properties: {} },
          isLocked: false,
        },
      },
      connections: {},
      boundaries: {
        z: {
          ...{ id: 'z', kind: 'zone', name: 'z', x: -9, y: -9, width: 300, height: 300 },
          ...{ parent: null, isLocked: true },
        },
      },
    };
    const text = writeDesignFile(drawn, { problem: null, title: '' });
    expect(text.match(/"isLocked": true/g)).toHaveLength(2);
    expect(text).not.toContain('"isLocked": false');
    const { design: found } = opened(text);
    expect(found.components['a']?.isLocked).toBe(true);
    expect(found.components['b']).not.toHaveProperty('isLocked');
    expect(found.boundaries['z']?.isLocked).toBe(true);
  });
});
