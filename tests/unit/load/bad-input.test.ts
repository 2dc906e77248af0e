import { describe, expect, it } from 'vitest';
import type { Component, Connection, Design, Properties } from '#shared/design/schema';
import { breakingText } from '#shared/load/bottleneck-words';
import type { LoadIssue, LoadResult } from '#shared/load/results';
import type { WhatIf } from '#shared/load/what-if';
import type { FlowSpec } from '#shared/problems/pack';
import { design, type DesignBuilder } from '../../helpers/design-builder';
import { loadOf, traffic, wrongFigures } from '../../helpers/drawn-load';
import { componentOf, flowOf } from '../../helpers/reference-load';

/** A client, a service and its database. */
const plain = () =>
  design()
    .component('Client', 'web-client')
    .component('Api', 'service')
    .component('Database', 'sql-database')
    .chain('Client', 'Api', 'Database');

const READ = traffic('Read');
const WRITE = traffic('Write', { operation: 'write', storedBytes: 100 });

/** The result, after a look at its numbers. */
function evaluated(
  drawn: DesignBuilder | Design,
  flows: readonly FlowSpec[] = [READ],
  whatIf: Partial<WhatIf> = {},
): LoadResult {
  const result = loadOf('build' in drawn ? drawn.build() : drawn, flows, whatIf);
  expect(wrongFigures(result)).toEqual([]);
  return result;
}

function said({ issues }: LoadResult, id: string): LoadIssue {
  const issue = issues.find((one) => one.id === id);
  if (!issue) throw new Error(`Nothing is said of ${id}, but of ${issues.map((one) => one.id)}`);
  return issue;
}

const NO_NUMBERS = [-5, Number.NaN, Infinity, -Infinity, 1e300, null, undefined, '12'] as const;

describe('figures of flows', () => {
  it.each(NO_NUMBERS)('a peak rate of %s is no rate, and is said to be unusable', (value) => {
    const result = evaluated(plain(), [
      traffic('Read', { peakRequestsPerSecond: value as number }),
    ]);
    expect(said(result, 'unusable/Read').message).toContain('"Read"');
    expect(said(result, 'unusable/Read').message).toContain('peak rate');
    expect(said(result, 'no-rate/Read').flows).toEqual(['Read']);
    expect(flowOf(result, 'Read')).toMatchObject({
      offeredPerSecond: 0,
      errorRate: 0,
      meanMs: null,
    });
  });

  it('a rate of zero is a rate that puts no load on anything', () => {
    const result = evaluated(plain(), [traffic('Read', { peakRequestsPerSecond: 0 }), WRITE]);
    expect(result.issues.map(({ id }) => id)).toEqual(['no-rate/Read']);
    expect(flowOf(result, 'Write').servedPerSecond).toBeCloseTo(100, 9);
  });

  it.each(NO_NUMBERS)('sizes, connections and popularity of %s are left out', (value) => {
    const figure = value as number;
    const broken = traffic('Write', {
      operation: 'write',
      averageRequestsPerSecond: figure,
      requestBytes: figure,
      responseBytes: figure,
      storedBytes: figure,
      heldConnections: figure,
      popularity: { keys: figure, zipfExponent: 1, itemBytes: 100 },
    });
    const result = evaluated(plain(), [broken, READ]);
    expect(said(result, 'unusable/Write').message).toMatch(
      /average rate, size of a request, .* and popularity/,
    );
    expect(said(result, 'no-average/Write').message).toContain('neither the cost');
    expect(flowOf(result, 'Write').servedPerSecond).toBeCloseTo(100, 9);
  });

  it('what weighs nothing takes no bandwidth and costs no transfer', () => {
    const light = traffic('Read', { requestBytes: 0, responseBytes: 0 });
    const result = evaluated(plain(), [light]);
    expect(result.costPerMonth.lines.filter(({ category }) => category === 'transfer')).toEqual([]);
    expect(result.issues).toEqual([]);
  });
});

describe('values of components and lines', () => {
  const everywhere = (value: unknown) => {
    const drawn = design()
      .component('Client', 'web-client')
      .component('Balancer', 'load-balancer')
      .component('Api', 'service')
      .component('Cache', 'cache')
      .component('Database', 'sql-database')
      .component('Nodes', 'wide-column-store')
      .component('Queue', 'queue')
      .component('Worker', 'worker')
      .chain('Client', 'Balancer', 'Api', 'Cache')
      .connect('Api', 'Database')
      .chain('Api', 'Queue', 'Worker', 'Nodes')
      .build();
    const properties = (ids: readonly string[]) =>
      Object.fromEntries(ids.map((id) => [id, value])) as Properties;
    const ofComponents = properties([
      ...['replicas', 'zones', 'regions', 'tier', 'shards', 'pool', 'jobSeconds', 'concurrency'],
      ...['memoryGb', 'hitRatioPercent', 'ttlSeconds', 'standby', 'readReplicas', 'retentionDays'],
      ...['replicationFactor', 'maxConnections', 'networkGbps', 'hotKeySharePercent', 'hasPooler'],
      ...['readQuorum', 'writeQuorum', 'partitions', 'algorithm', 'strategy'],
    ]);
    const ofLines = properties([
      ...['timeoutMs', 'retries', 'multiplicity', 'batchSize', 'probabilityPercent'],
      ...['sharePercent', 'payloadBytes', 'criticality', 'hasRetryBudget'],
    ]);
    const withThem = <Item extends Component | Connection>(
      items: Readonly<Record<string, Item>>,
      values: Properties,
    ) =>
      Object.fromEntries(
        Object.entries(items).map(([id, item]) => [id, { ...item, properties: values }]),
      );
    return {
      ...drawn,
      components: withThem(drawn.components, ofComponents),
      connections: withThem(drawn.connections, ofLines),
    };
  };

  it.each([-3, 0, 2.5, 1e12, Number.NaN, Infinity, 'many', true, ['a']])(
    'all of them %s: there is a result, and each of them is told',
    (value) => {
      const { issues } = evaluated(everywhere(value), [READ, WRITE]);
      expect(issues.some(({ id }) => id === 'odd/Database/tier')).toBe(true);
      for (const issue of issues.filter(({ id }) => id.startsWith('odd/')))
        expect(issue.message).toContain(String(value));
    },
  );

  it('an import that did not tell gets what a fresh drawing gets, and hears which values', () => {
    const untold = evaluated(everywhere(null), [READ, WRITE]);
    const fresh = evaluated(
      { ...everywhere(null), ...{ components: withoutProperties(everywhere(null).components) } },
      [READ, WRITE],
    );
    expect(untold.flows).toEqual(fresh.flows);
    expect(said(untold, 'untold/Database').message).toBe(
      'Database does not say its machine, shards, standby, read replicas, regions, zones and connection pooler: the usual values are used.',
    );
  });

  it.each([
    [-3, 'is not from 1 to 100000 (it is -3), so the usual value is used.'],
    [2.5, 'is not a whole number (it is 2.5), so it counts as the nearest that makes sense.'],
    [1e12, 'is not from 1 to 100000 (it is 1000000000000), so it counts as 100000.'],
    ['two', 'is not a number (it is "two"), so the usual value is used.'],
  ])('replicas of %s are told in words', (replicas, words) => {
    const drawn = design()
      .component('Client', 'web-client')
      .component('Api', 'service', { replicas })
      .chain('Client', 'Api');
    expect(said(evaluated(drawn), 'odd/Api/replicas').message).toBe(`Api: replicas ${words}`);
  });

  it('a component with no replicas is down, and what needs it fails', () => {
    const drawn = design()
      .component('Client', 'web-client')
      .component('Api', 'service', { replicas: 0 })
      .component('Database', 'sql-database')
      .chain('Client', 'Api', 'Database');
    const result = evaluated(drawn);
    expect(componentOf(result, 'Api').status).toBe('failed');
    expect(flowOf(result, 'Read')).toMatchObject({ errorRate: 1, availability: 0, meanMs: null });
    expect(said(result, 'none-running/Api').message).toContain('Set at least one.');
    expect(said(result, 'no-latency/Read').message).toContain('none of its requests is answered');
  });

  it('a line that is never taken leaves the flow where it starts', () => {
    const drawn = design()
      .component('Client', 'web-client')
      .component('Api', 'service')
      .connect('Client', 'Api', { properties: { probabilityPercent: 0 } });
    expect(said(evaluated(drawn), 'stays/Read').message).toContain('never leaves Client');
  });

  it.each(['external-service', 'identity-provider'] as const)(
    '%s: nothing is known of what it can carry, and it is neither infinite nor the bottleneck',
    (kind) => {
      const result = evaluated(plain().component('Other', kind).connect('Api', 'Other'));
      expect(componentOf(result, 'Other')).toMatchObject({ status: 'unknown', utilisation: null });
      expect(said(result, 'unknown/Other').message).toContain(
        'no figures for what Other can carry',
      );
      expect(result.bottleneck?.component).toBe('Api');
    },
  );
});

function withoutProperties(components: Design['components']): Design['components'] {
  return Object.fromEntries(
    Object.entries(components).map(([id, component]) => [id, { ...component, properties: {} }]),
  );
}

describe('unfinished drawings', () => {
  it('an empty one', () => {
    const result = evaluated(design());
    expect(result.issues.map(({ id }) => id)).toEqual(['nothing-drawn']);
    expect(result).toMatchObject({ components: [], bottleneck: null, breaksAt: null });
    expect(flowOf(result, 'Read')).toMatchObject({ errorRate: 1, path: [], availability: null });
  });

  it('one without a client', () => {
    const drawn = design().component('Api', 'service').component('Db', 'sql-database');
    const result = evaluated(drawn.chain('Api', 'Db'));
    expect(said(result, 'no-client').flows).toEqual(['Read']);
    expect(said(result, 'no-path/Read').message).toContain('no client is drawn');
  });

  it('a client from which no line leads on', () => {
    const drawn = design().component('Client', 'web-client').component('Api', 'service');
    expect(said(evaluated(drawn), 'no-path/Read').message).toBe(
      '"Read" finds no way through the drawing: no line leads on from Client. Connect it to what it calls.',
    );
  });

  it('lines that all carry something else', () => {
    const drawn = design().component('Client', 'web-client').component('Api', 'service');
    const result = evaluated(drawn.connect('Client', 'Api', { flows: ['Other'] }));
    expect(said(result, 'no-path/Read').message).toContain('carry other flows');
  });

  it('parts that nothing leads to are named, and the rest is computed', () => {
    const drawn = plain().component('Old api', 'service').component('Old cache', 'cache');
    const result = evaluated(drawn.chain('Old api', 'Old cache'));
    expect(flowOf(result, 'Read').servedPerSecond).toBeCloseTo(100, 9);
    expect(componentOf(result, 'Old api').status).toBe('unused');
    expect(said(result, 'unused').message).toMatch(/^Old api and Old cache are not on the way/);
  });

  it('a connection to a component that is not there', () => {
    const drawn = plain().build();
    const [line] = Object.values(drawn.connections);
    if (!line) throw new Error('There is a line.');
    const hanging = { ...line, id: 'hanging', from: 'Api', to: 'gone' };
    const connections = { ...drawn.connections, hanging };
    const result = evaluated({ ...drawn, connections });
    expect(said(result, 'hanging/hanging')).toMatchObject({
      components: ['Api'],
      connections: ['hanging'],
    });
    expect(flowOf(result, 'Read').servedPerSecond).toBeCloseTo(100, 9);
  });

  it('a queue from which nobody takes', () => {
    const drawn = design().component('Client', 'web-client').component('Api', 'service');
    const result = evaluated(drawn.component('Jobs', 'queue').chain('Client', 'Api', 'Jobs'), [
      WRITE,
    ]);
    expect(said(result, 'no-consumer/Jobs').message).toContain(
      'Nothing takes what is put into Jobs',
    );
  });

  it.each([
    ['a flow that does not exist', [traffic('After', { causedBy: 'Ghost' })], '("Ghost") does not'],
    ['itself', [traffic('After', { causedBy: 'After' })], 'it causes itself'],
    [
      'one that it causes',
      [traffic('After', { causedBy: 'Read' }), traffic('Read', { causedBy: 'After' })],
      'it causes itself',
    ],
    [
      'a flow that leads nowhere on',
      [READ, traffic('After', { causedBy: 'Read' })],
      '"Read" is served',
    ],
  ])('a flow caused by %s', (_cause, flows, words) => {
    const result = evaluated(plain(), flows);
    expect(said(result, 'no-path/After').message).toContain(words);
    expect(flowOf(result, 'After')).toMatchObject({ errorRate: 1, path: [] });
  });
});

describe('loops', () => {
  const ring = (names: readonly string[]) => {
    const drawn = names.reduce(
      (sum, name) => sum.component(name, 'service'),
      design().component('Client', 'web-client'),
    );
    return drawn.chain('Client', ...names).connect(names.at(-1) ?? '', names[0] ?? '');
  };

  it('a component that calls itself', () => {
    const result = evaluated(ring(['A']));
    expect(said(result, 'loop/A->A').message).toMatch(/^A calls itself/);
    expect(componentOf(result, 'A').offeredPerSecond).toBeCloseTo(100, 9);
  });

  it('two that call each other: the line back is the answer', () => {
    const result = evaluated(ring(['A', 'B']));
    expect(said(result, 'answer/B->A').message).toContain('A and B call each other');
    expect(componentOf(result, 'A').offeredPerSecond).toBeCloseTo(100, 9);
  });

  it.each([[['A', 'B', 'C']], [['A', 'B', 'C', 'D', 'E']]])('%j in a circle', (names) => {
    const result = evaluated(ring(names));
    const last = names.at(-1);
    expect(said(result, `loop/${last}->A`)).toMatchObject({
      severity: 'not-computed',
      components: [last, 'A'],
      connections: [`${last}->A`],
    });
    for (const name of names)
      expect(componentOf(result, name).offeredPerSecond).toBeCloseTo(100, 9);
  });

  const requeued = (properties: Properties) =>
    design()
      .component('Client', 'web-client')
      .component('Queue', 'queue')
      .component('Worker', 'worker', { jobSeconds: 0.001, replicas: 100 })
      .chain('Client', 'Queue', 'Worker')
      .connect('Worker', 'Queue', { properties });

  it.each([10, 30, 50, 90])('%s %% of the work put back come to rest at 1 / (1 - p)', (percent) => {
    const result = evaluated(requeued({ probabilityPercent: percent }), [WRITE]);
    const settled = 100 / (1 - percent / 100);
    expect(componentOf(result, 'Worker').offeredPerSecond).toBeCloseTo(settled, 4);
    expect(result.issues).toEqual([]);
    // What is put back counts towards what runs out first, here as often as in the Worker.
    const limit = componentOf(result, result.breaksAt?.component ?? '').resources.find(
      ({ resource }) => resource === result.breaksAt?.resource,
    );
    expect(result.breaksAt?.scale).toBeCloseTo((limit?.capacity ?? 0) / settled, 3);
  });

  it.each([{ multiplicity: 1 }, { multiplicity: 2 }, { multiplicity: 10_000_000 }])(
    'more comes back than goes in: %j',
    (properties) => {
      const result = evaluated(requeued(properties), [WRITE]);
      expect(said(result, 'not-settled')).toMatchObject({
        connections: ['Worker->Queue'],
        flows: ['Write'],
      });
      expect(said(result, 'not-settled').message).toContain('from Worker to Queue');
      expect(result.breaksAt?.scale).toBe(0);
    },
  );

  it('as much comes back as goes in, until the rest is turned away', () => {
    const drawn = design()
      .component('Client', 'web-client')
      .component('Queue', 'queue')
      .component('Worker', 'worker', { jobSeconds: 0.1 })
      .chain('Client', 'Queue', 'Worker')
      .connect('Worker', 'Queue', { properties: { probabilityPercent: 100 } });
    const result = evaluated(drawn, [WRITE]);
    expect(said(result, 'not-settled').message).toContain('until the rest is turned away');
    expect(result.breaksAt).toMatchObject({ scale: 0, component: 'Worker' });
    expect(result.breaksAt && breakingText('Worker', result.breaksAt)).toBe(
      'It breaks at any load because a loop brings back as much as goes in.',
    );
  });

  it('a line back that says nothing is taken for other work', () => {
    const result = evaluated(requeued({}), [WRITE]);
    expect(said(result, 'return/Worker->Queue')).toMatchObject({
      severity: 'assumed',
      components: ['Worker', 'Queue'],
    });
    expect(componentOf(result, 'Worker').offeredPerSecond).toBeCloseTo(100, 9);
    expect(result.breaksAt?.scale).toBeGreaterThan(1);
  });

  it('a line back that names the flow brings it back', () => {
    const drawn = requeued({}).build();
    const labelled = Object.fromEntries(
      Object.values(drawn.connections).map((one) => [
        one.id,
        one.from === 'Worker' ? { ...one, flows: [WRITE.id] } : one,
      ]),
    );
    const result = loadOf({ ...drawn, connections: labelled }, [WRITE]);
    expect(result.breaksAt?.scale).toBe(0);
  });

  it('calls that multiply at every step stay finite', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Topic ${index}`);
    const drawn = names.reduce(
      (sum, name) => sum.component(name, 'pub-sub', { isManaged: true }),
      design().component('Client', 'web-client').component('Feed', 'external-service'),
    );
    drawn.connect('Client', names[0] ?? '');
    names.slice(1).forEach((name, index) => {
      drawn.connect(names[index] ?? '', name, { properties: { multiplicity: 10_000_000 } });
    });
    evaluated(drawn, [WRITE]);
  });
});

describe('what-ifs that name what is not there', () => {
  it('change nothing but for a word about each', () => {
    const result = evaluated(plain(), [READ], {
      failedComponents: ['gone'],
      failedZones: ['zz'],
      failedRegions: ['mars'],
      coldCaches: ['Api'],
      slowDependencies: [{ component: 'gone', addedMs: 5 }],
      errorShares: [{ component: 'gone', share: 0.5 }],
      badDeploy: { component: 'gone', share: 0.05 },
    });
    expect(result.flows).toEqual(loadOf(plain().build(), [READ]).flows);
    expect(result.issues.map(({ id }) => id)).toEqual([
      'what-if/component/gone',
      'what-if/cache/Api',
      'what-if/zone/zz',
      'what-if/region/mars',
    ]);
  });

  it('say nothing of what is there', () => {
    const drawn = plain().boundary('Home', 'region', { components: ['Api', 'Database'] });
    const { issues } = evaluated(drawn, [READ], { failedRegions: ['home'], failedZones: ['A'] });
    expect(issues.filter(({ id }) => id.startsWith('what-if/'))).toEqual([]);
  });

  it('a part of the cost of nothing', () => {
    const { issues } = evaluated(design(), [READ], { budgetShare: 0.5 });
    expect(issues.map(({ id }) => id)).toEqual(['nothing-drawn']);
  });
});

describe('10,000 components', () => {
  const names = Array.from({ length: 9_998 }, (_, index) => `Service ${index}`);
  const services = () =>
    names.reduce(
      (sum, name) => sum.component(name, 'service'),
      design().component('Client', 'web-client').component('Balancer', 'load-balancer'),
    );

  it('one after the other', () => {
    const result = evaluated(services().chain('Client', 'Balancer', ...names));
    expect(flowOf(result, 'Read').path).toHaveLength(10_000);
    expect(flowOf(result, 'Read').errorRate).toBe(0);
  });

  it('all behind one balancer', () => {
    const drawn = services().connect('Client', 'Balancer');
    for (const name of names) drawn.connect('Balancer', name);
    const result = evaluated(drawn);
    expect(componentOf(result, 'Service 0').offeredPerSecond).toBeCloseTo(100 / names.length, 9);
  });

  it('in a circle', () => {
    const drawn = services().chain('Client', 'Balancer', ...names);
    const result = evaluated(drawn.connect(names.at(-1) ?? '', names[0] ?? ''));
    expect(result.issues.map(({ id }) => id)).toEqual(['loop/Service 9997->Service 0']);
  });

  it('not connected', () => {
    expect(said(evaluated(services()), 'no-path/Read').flows).toEqual(['Read']);
  });
});
