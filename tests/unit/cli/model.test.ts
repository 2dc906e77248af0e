import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDesignFile } from '#shared/design/file';
import { EMPTY_DESIGN, type Design } from '#shared/design/schema';
import type { LoadResult } from '#shared/load/results';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { loadTraffic } from '#shared/problems/load-traffic';
import { coach } from './coach-run';

interface Modelled extends LoadResult {
  readonly problem: string;
  readonly breaksAtScale: number | null;
}

let folder: string;
let reference: Design;
const file = (name: string) => path.join(folder, name);

async function write(name: string, design: Design): Promise<void> {
  await writeFile(file(name), writeDesignFile(design, { problem: 'url-shortener', title: name }));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coach-model-'));
  const traffic = await loadTraffic('url-shortener');
  if (!traffic) throw new Error('The URL shortener has no traffic');
  reference = traffic.referenceDesign;
  await write('reference.json', reference);
  await write('empty.json', EMPTY_DESIGN);
  await writeFile(file('bare.json'), '{"components":[{"id":"a","kind":"service"}]}');
  await writeFile(file('broken.json'), '{');
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function modelled(...args: string[]): Promise<Modelled> {
  const { code, result, remarks } = await coach('model', file('reference.json'), ...args, '--json');
  expect([code, remarks]).toEqual([0, '']);
  return JSON.parse(result) as Modelled;
}

const flow = ({ flows }: Modelled, id: string) => {
  const found = flows.find((one) => one.id === id);
  if (!found) throw new Error(`No flow ${id}`);
  return found;
};
const load = ({ components }: Modelled, id: string) => {
  const found = components.find((one) => one.id === id);
  if (!found) throw new Error(`No component ${id}`);
  return found;
};

describe('coach model', () => {
  it('prints every figure of the result as JSON', async () => {
    const result = await modelled();
    expect(result.problem).toBe('url-shortener');
    for (const one of result.flows)
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining([
          ...['id', 'title', 'offeredPerSecond', 'servedPerSecond', 'errorRate'],
          ...['meanMs', 'p50Ms', 'p95Ms', 'p99Ms', 'availability'],
        ]),
      );
    const redirect = flow(result, 'redirect');
    expect(redirect.servedPerSecond).toBeCloseTo(redirect.offeredPerSecond, 3);
    expect(redirect.p50Ms).toBeGreaterThan(0);
    expect(redirect.p99Ms).toBeGreaterThan(redirect.p50Ms ?? Infinity);
    expect(redirect.availability).toBeGreaterThan(0.99);
    expect(load(result, 'link-cache')).toMatchObject({ name: 'Link cache', kind: 'cache' });
    expect(load(result, 'link-cache').utilisation).toBeGreaterThan(0);
    expect(result.bottleneck).not.toBeNull();
    expect(result.breaksAtScale).toBe(result.breaksAt?.scale);
    expect(result.breaksAtScale).toBeGreaterThan(1);
    const { total, lines } = result.costPerMonth;
    expect(total).toBeGreaterThan(0);
    expect(lines.reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0)).toBeCloseTo(total, 6);
    expect(result.storage.bytesAfter12Months).toBeGreaterThan(0);
  });

  it('prints the same bytes every time', async () => {
    const args = ['model', file('reference.json'), '--scale', '3', '--json'];
    expect((await coach(...args)).result).toBe((await coach(...args)).result);
  });

  it('puts the design under another load', async () => {
    const [one, ten] = [await modelled(), await modelled('--scale', '10')];
    expect(flow(ten, 'redirect').offeredPerSecond).toBeCloseTo(
      flow(one, 'redirect').offeredPerSecond * 10,
    );
    expect(load(ten, 'link-cache').utilisation).toBeGreaterThan(
      load(one, 'link-cache').utilisation ?? Infinity,
    );
  });

  it('takes down what it is told to: a component by id or name, a zone, a region, a cache', async () => {
    const gone = await modelled('--fail', 'component:link-store');
    expect(load(gone, 'link-store').status).toBe('failed');
    expect(flow(gone, 'create').errorRate).toBeCloseTo(1);
    expect(await modelled('--fail', 'component:link store')).toEqual(gone);

    const zone = await modelled('--fail', 'zone:b');
    const service = load(zone, 'link-service').instances;
    expect(service.up).toBeLessThan(service.all);
    expect(await modelled('--fail', 'zone:Zone B')).toEqual(zone);

    const region = await modelled('--fail', 'region:home region');
    expect(flow(region, 'redirect').errorRate).toBeCloseTo(1);

    const cache = await modelled('--fail', 'cache:link-cache');
    expect(load(cache, 'link-cache').status).toBe('failed');
    expect(load(cache, 'link-store').offeredPerSecond).toBeGreaterThan(
      load(await modelled(), 'link-store').offeredPerSecond * 2,
    );
  });

  it('takes down several things at once', async () => {
    const { whatIf } = await modelled('--fail', 'zone:a', '--fail', 'cache:link-cache');
    expect(whatIf).toMatchObject({ failedZones: ['a'], failedComponents: ['link-cache'] });
  });

  it.each([
    ['component:nobody', /no component "nobody": .*link-cache \(Link cache\)/],
    ['zone:zz', /no zone "zz": a, b, c\./],
    ['region:mars', /no region "mars": Home region\./],
    ['cache:link-store', /no cache "link-store": link-cache \(Link cache\)\./],
    ['disk:a', /takes component:ID, zone:NAME, region:NAME or cache:ID, not "disk:a"/],
    ['component:', /not "component:"/],
    ['a', /not "a"/],
  ])('says what there is when --fail names %s, and exits with 2', async (what, words) => {
    const { code, result, remarks } = await coach('model', file('reference.json'), '--fail', what);
    expect([code, result]).toEqual([2, '']);
    expect(remarks).toMatch(words);
  });

  it('reckons with changed constants, and refuses those that the table does not have', async () => {
    await writeFile(file('constants.json'), '{"m5.large.requestsPerSecond": 500}');
    const { constants } = await modelled('--constants', file('constants.json'));
    expect(constants).toEqual({ 'm5.large.requestsPerSecond': 500 });
    await writeFile(file('odd.json'), '{"warp.speed": 9, "m5.large.requestsPerSecond": 0}');
    const args = ['--constants', file('odd.json')];
    const { code, remarks } = await coach('model', file('reference.json'), ...args);
    expect(code).toBe(1);
    expect(remarks).toMatch(
      /odd\.json cannot be read as constants:\n +warp\.speed: there is no such constant\n +m5\.large\.requestsPerSecond: 0 is not from 1 to/,
    );
    await writeFile(file('text.json'), '{"m5.large.requestsPerSecond": "many"}');
    const text = await coach('model', file('reference.json'), '--constants', file('text.json'));
    expect([text.code, text.result]).toEqual([1, '']);
  });

  it('prints tables for people, and what breaks first', async () => {
    const { code, result } = await coach(
      'model',
      file('reference.json'),
      ...['--scale', '2', '--fail', 'zone:b'],
    );
    expect(code).toBe(0);
    expect(result).toMatch(/^URL shortener at x2 its peak load, down: zone b\n/);
    expect(result).toMatch(/It breaks at x[\d.]+ because .+ reaches /);
    expect(result).toMatch(/^flow +offered +served +errors +mean +p50 +p95 +p99 +availability$/m);
    expect(result).toMatch(/^component +used +of +status /m);
    expect(result).toMatch(/^Costs \$[\d,]+ a month$/m);
    expect(result).toMatch(/^Stores .+B after 12 months$/m);
    expect(result).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it.each(PROBLEM_IDS)('has figures for the reference of %s under any load', async (problem) => {
    const traffic = await loadTraffic(problem);
    const name = file(`${problem}.json`);
    const meta = { problem, title: 'Reference' };
    await writeFile(name, writeDesignFile(traffic?.referenceDesign ?? EMPTY_DESIGN, meta));
    for (const args of [[], ['--scale', '0.1'], ['--scale', '100', '--fail', 'zone:a']]) {
      const { code, result } = await coach('model', name, ...args);
      expect(code).toBe(0);
      expect(result).toMatch(/It breaks at x[\d.]+ because .+ reaches .+\.$/m);
      expect(result).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });

  it('has something to say of a design in which nothing is drawn', async () => {
    const { code, result } = await coach('model', file('empty.json'));
    expect(code).toBe(0);
    expect(result).toContain('Nothing in the design is used');
    expect(result).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('asks for the problem when neither file nor command line names it', async () => {
    const { code, remarks } = await coach('model', file('bare.json'));
    expect(code).toBe(2);
    expect(remarks).toContain('--problem');
    expect((await coach('model', file('bare.json'), '--problem', 'url-shortener')).code).toBe(0);
  });

  it('exits with 1 when the design cannot be read', async () => {
    const { code, result, remarks } = await coach('model', file('broken.json'));
    expect([code, result]).toEqual([1, '']);
    expect(remarks).toMatch(/broken\.json cannot be read as a design/);
  });
});
