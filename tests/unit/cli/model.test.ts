import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDesignFile } from '#shared/design/file';
import { EMPTY_DESIGN, type Design } from '#shared/design/schema';
import type { LoadResult } from '#shared/load/results';
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

describe('coach model', () => {
  it('prints the same bytes every time', async () => {
    const args = ['model', file('reference.json'), '--scale', '3', '--json'];
    expect((await coach(...args)).result).toBe((await coach(...args)).result);
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
