import { describe, expect, it } from 'vitest';
import type { BoundaryKind } from '#shared/design/kinds/kind';
import type { Design } from '#shared/design/schema';
import { runRules } from '#shared/scoring/engine';
import { factsOf } from '#shared/scoring/facts/facts';
import type { ExampleProblem, Rule, Sketch } from '#shared/scoring/rule';
import cacheHardDependency from '#shared/scoring/rules/availability/cache-hard-dependency';
import nodeOverloaded from '#shared/scoring/rules/scalability/node-overloaded';
import overprovisioned from '#shared/scoring/rules/cost/overprovisioned';
import multiRegionNoConflictRule from '#shared/scoring/rules/consistency/multi-region-no-conflict-rule';
import noTlsPublicEdge from '#shared/scoring/rules/security/no-tls-public-edge';
import zoneLossOverload from '#shared/scoring/rules/availability/zone-loss-overload';
import { examplePack } from '../../rules/example-pack';
import { designOf } from '../../rules/sketch';

/** The sketch with components put into frames of the given kind, each named by its id. */
function framed(sketch: Sketch, kind: BoundaryKind, frames: Record<string, string[]>): Design {
  const { components, ...design } = designOf(sketch);
  const boundaries = Object.keys(frames).map((id) => {
    const boundary = { id, kind, name: id, x: 0, y: 0, width: 400, height: 300, parent: null };
    return [id, boundary] as const;
  });
  const frameOf = (id: string) =>
    Object.entries(frames).find(([, inside]) => inside.includes(id))?.[0] ?? null;
  return {
    ...design,
    boundaries: Object.fromEntries(boundaries),
    components: Object.fromEntries(
      Object.entries(components).map(([id, one]) => [id, { ...one, boundary: frameOf(id) }]),
    ),
  };
}

function findingsOf(rule: Rule, design: Design, problem: ExampleProblem = {}) {
  return runRules(factsOf({ design, pack: examplePack(problem), answers: null }), [rule]).filter(
    ({ outcome }) => outcome === 'fail' || outcome === 'cannot-tell',
  );
}

const STORE = ['key-value-store', { isManaged: true }] as const;

describe('the loss of a zone', () => {
  const twoZones: Sketch = {
    components: {
      client: 'web-client',
      lb: 'load-balancer',
      one: 'service',
      other: 'service',
      db: STORE,
    },
    connections: ['client -> lb', 'lb -> one', 'lb -> other', 'one -> db', 'other -> db'],
  };
  const frames = { east: ['one'], west: ['other'] };

  it('puts the load of the services in one frame on those in the others', () => {
    const design = framed(twoZones, 'zone', frames);
    const [finding] = findingsOf(zoneLossOverload, design);
    expect(finding?.components).toEqual(['one', 'other']);
    expect(finding?.values.find(({ label }) => label === 'After the loss of a zone')?.value).toBe(
      100,
    );
  });

  it('is none when both services stand in the same zone', () => {
    const design = framed(twoZones, 'zone', { east: ['one', 'other'] });
    expect(findingsOf(zoneLossOverload, design)).toEqual([]);
  });
});

describe('stores of several regions', () => {
  const sketch = (arrow: string): Sketch => ({
    components: {
      client: 'web-client',
      api: 'service',
      api2: 'service',
      db: ['sql-database', { holds: ['record'] }],
      db2: ['sql-database', { holds: ['record'] }],
    },
    connections: ['client -> api', 'client -> api2', 'api -> db', `api2 ${arrow} db2`, 'db ~> db2'],
  });
  const frames = { here: ['api', 'db'], there: ['api2', 'db2'] };

  it('are named once when both take writes and copy them to each other', () => {
    const design = framed(sketch('->'), 'region', frames);
    const findings = findingsOf(multiRegionNoConflictRule, design);
    expect(findings.map(({ components }) => components)).toEqual([['db', 'db2']]);
  });

  it('need no rule for conflicts when only one of them takes writes', () => {
    const { connections, ...design } = framed(sketch('->'), 'region', frames);
    const readOnly = Object.fromEntries(
      Object.entries(connections).map(([id, one]) => [
        id,
        one.to === 'db2' && one.mode === 'sync' ? { ...one, operation: 'read' as const } : one,
      ]),
    );
    expect(findingsOf(multiRegionNoConflictRule, { ...design, connections: readOnly })).toEqual([]);
  });
});

describe('caches one behind the other', () => {
  it('are looked at one at a time: each alone leaves the store enough', () => {
    // 4,500 reads: 90 % stop at the edge, half of the rest in the cache. The store can do 1,500.
    const design = designOf({
      components: {
        client: 'web-client',
        edge: ['cdn', { hitRatioPercent: 90, ttlSeconds: 60 }],
        api: ['service', { replicas: 9 }],
        hot: ['cache', { hitRatioPercent: 80, ttlSeconds: 60 }],
        db: ['sql-database', { tier: 'db.t3.small', hasPooler: true }],
      },
      connections: ['client -> edge', 'edge -> api', 'api -> hot', 'api -> db'],
    });
    const problem = {
      read: { peakRequestsPerSecond: 4_500 },
      write: { peakRequestsPerSecond: 1 },
    };
    expect(findingsOf(cacheHardDependency, design, problem)).toEqual([]);
  });
});

describe('figures of an import', () => {
  it('are asked for where they would decide', () => {
    const design = designOf({
      components: {
        client: 'web-client',
        api: ['service', { replicas: null }],
        db: STORE,
      },
      connections: ['client -> api', 'api -> db'],
    });
    const [finding] = findingsOf(nodeOverloaded, design);
    expect([finding?.outcome, finding?.message]).toEqual([
      'cannot-tell',
      'Does “api” hold the peak? Not known: replicas.',
    ]);
  });
});

describe('idle machines', () => {
  const sketch = (tier: string): Sketch => ({
    components: {
      client: 'web-client',
      web: ['service', { tier }],
      api: ['service', { replicas: 20, zones: 2 }],
      db: STORE,
    },
    connections: ['client -> web', 'web -> api', 'api -> db'],
  });

  it('are told of only where everything before them lets the load through', () => {
    expect(findingsOf(overprovisioned, designOf(sketch('m5.2xlarge')))).toHaveLength(1);
    expect(findingsOf(overprovisioned, designOf(sketch('t3.small')))).toEqual([]);
  });
});

describe('an edge of which nothing says that it speaks TLS', () => {
  it.each([
    { edge: 'cdn', isManaged: true, severity: 'minor' },
    { edge: 'load-balancer', isManaged: true, severity: 'minor' },
    { edge: 'load-balancer', isManaged: false, severity: 'major' },
    { edge: 'reverse-proxy', isManaged: false, severity: 'major' },
  ] as const)('counts as $severity: $edge, managed $isManaged', ({ edge, isManaged, severity }) => {
    const drawn = designOf({
      components: { client: 'web-client', edge: [edge, { isManaged }], api: 'service' },
      connections: ['client -> edge', 'edge -> api'],
    });
    expect(findingsOf(noTlsPublicEdge, drawn)).toMatchObject([{ severity }]);
  });
});
