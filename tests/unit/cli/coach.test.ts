import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDesignFile } from '#shared/design/file';
import { loadPack } from '#shared/problems/load-pack';
import { ReportSchema } from '#shared/scoring/report';
import { coach } from './coach-run';

const SIX_MB = 6 * 1024 * 1024;

let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coach-'));
  const pack = await loadPack('url-shortener');
  const [reference] = pack?.references ?? [];
  if (!reference) throw new Error('The URL shortener has no reference');
  const text = writeDesignFile(reference.design, { problem: 'url-shortener', title: 'Reference' });
  await writeFile(file('design.json'), text);
  await writeFile(file('answers.json'), JSON.stringify(reference.answers));
  await writeFile(file('half.json'), JSON.stringify({ texts: {} }));
  await writeFile(file('wrong.json'), JSON.stringify({ requirements: { r: { id: 'r' } } }));
  await writeFile(file('broken.json'), '{ "components": ');
  await writeFile(file('foreign.json'), '{"type":"excalidraw","version":2,"elements":[]}');
  await writeFile(file('bare.json'), '{"components":[{"id":"a","kind":"service"}]}');
  await writeFile(file('large.json'), '');
  await truncate(file('large.json'), SIX_MB);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('coach problems', () => {
  it('lists the problems that have a pack, with counts', async () => {
    const { code, result, remarks } = await coach('problems', '--json');
    expect([code, remarks]).toEqual([0, '']);
    const [first, ...others] = JSON.parse(result) as Record<string, unknown>[];
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'title',
      'facts',
      'requirements',
      'estimates',
      'flows',
      'topics',
      'twists',
      'references',
    ]);
    expect(first).toMatchObject({ id: 'url-shortener', title: 'URL shortener' });
    expect(others.map(({ id }) => id)).not.toContain('url-shortener');
  });

  it('prints a table for people', async () => {
    const { result } = await coach('problems');
    expect(result).toMatch(/^id +title +facts/);
    expect(result).toMatch(/^url-shortener +URL shortener /m);
  });
});

describe('coach check', () => {
  it('judges a drawing without a total, and prints only the report', async () => {
    const { code, result, remarks } = await coach('check', file('design.json'), '--json');
    expect([code, remarks]).toEqual([0, '']);
    const report = ReportSchema.parse(JSON.parse(result));
    expect([report.total, report.verdicts, report.level]).toEqual([null, null, 'senior']);
    expect(report.designScore).toBeGreaterThanOrEqual(85);
  });

  it('judges drawing and answers at the level asked for', async () => {
    const args = ['--answers', file('answers.json'), '--level', 'staff', '--json'];
    const { code, result } = await coach('check', file('design.json'), ...args);
    const report = ReportSchema.parse(JSON.parse(result));
    expect([code, report.level]).toEqual([0, 'staff']);
    expect(report.total).toBeGreaterThanOrEqual(85);
    expect(report.estimates.every(({ status }) => status === 'inside')).toBe(true);
  });

  it('lists what is in order only when asked to', async () => {
    const few = ReportSchema.parse(
      JSON.parse((await coach('check', file('design.json'), '--json')).result),
    );
    const all = ReportSchema.parse(
      JSON.parse((await coach('check', file('design.json'), '--json', '--all')).result),
    );
    expect(few.findings.filter(({ outcome }) => outcome === 'pass')).toEqual([]);
    expect(all.findings.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(10);
  });

  it('reads answers in which lists are missing', async () => {
    const { code } = await coach('check', file('design.json'), '--answers', file('half.json'));
    expect(code).toBe(0);
  });

  it('prints a report for people, with what to do first', async () => {
    const args = ['--problem', 'url-shortener'];
    const { code, result } = await coach('check', file('bare.json'), ...args);
    expect(code).toBe(0);
    expect(result).toMatch(
      /^URL shortener: no total without answers; the drawing earns \d+ of 100/,
    );
    expect(result).toContain('missing-required-path');
  });

  it.each([
    ['missing.json', /missing\.json: there is no such file/],
    ['.', /it is a folder, not a file/],
    ['broken.json', /broken\.json cannot be read as a design:\n +the file is not JSON/],
    ['foreign.json', /foreign\.json cannot be read as a design/],
    ['large.json', /larger than 5 MB/],
  ])('says what is wrong with %s and exits with 1', async (name, words) => {
    const { code, result, remarks } = await coach('check', file(name));
    expect([code, result]).toEqual([1, '']);
    expect(remarks).toMatch(words);
  });

  it('says where answers are wrong and exits with 1', async () => {
    const { code, remarks } = await coach(
      'check',
      file('design.json'),
      '--answers',
      file('wrong.json'),
    );
    expect(code).toBe(1);
    expect(remarks).toMatch(/wrong\.json cannot be read as answers:\n +requirements\.r\./);
  });
});

describe('wrong usage', () => {
  it.each([
    [[], /No command given/],
    [['judge'], /no command "judge"/],
    [['constructor'], /no command "constructor"/],
    [['check'], /Which file/],
    [['check', 'a', 'b'], /What is "b"/],
    [['check', 'a', '--level', 'principal'], /no level "principal"/],
    [['check', 'a', '--problem', 'tetris'], /no problem "tetris"/],
    [['check', 'a', '--colour'], /--colour/],
    [['model'], /Which file/],
    [['model', 'a', 'b'], /What is "b"/],
    [['model', 'a', '--problem', 'tetris'], /no problem "tetris"/],
    [['model', 'a', '--scale', '0'], /from 0\.1 to 100, not "0"/],
    [['model', 'a', '--scale', '101'], /not "101"/],
    [['model', 'a', '--scale', 'twice'], /not "twice"/],
    [['model', 'a', '--scale='], /not ""/],
    [['problems', 'all'], /What is "all"/],
  ])('%j explains itself on the error channel and exits with 2', async (args, words) => {
    const { code, result, remarks } = await coach(...args);
    expect([code, result]).toEqual([2, '']);
    expect(remarks).toMatch(words);
    expect(remarks).toContain('Usage:');
  });

  it('asks for the problem when neither file nor command line names it', async () => {
    const { code, remarks } = await coach('check', file('bare.json'));
    expect(code).toBe(2);
    expect(remarks).toContain('--problem');
  });

  it('shows the usage as a result when asked for help', async () => {
    const { code, result } = await coach('--help');
    expect(code).toBe(0);
    expect(result).toContain('coach check FILE');
    expect(result).toContain('coach model FILE');
  });
});
