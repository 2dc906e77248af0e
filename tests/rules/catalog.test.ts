import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '#shared/scoring/catalog';
import { CATEGORIES, SEVERITIES } from '#shared/scoring/dimensions';
import { DOMINATES } from '#shared/scoring/dominance';

const FOLDER = path.resolve('src/shared/scoring');

const files = readdirSync(path.join(FOLDER, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(path.sep, '/').replace(/\.ts$/, ''));

describe('the catalogue', () => {
  it('lists every rule file once, under its name and category', () => {
    expect(RULES.map(({ category, id }) => `${category}/${id}`).sort()).toEqual(files.sort());
  });

  it('has at least twenty rules, correctness first', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(20);
    const firstOther = RULES.findIndex(({ category }) => category !== 'correctness');
    const rest = RULES.slice(firstOther).map(({ category }) => category);
    expect(rest).not.toContain('correctness');
  });

  it('agrees with the table in the README', () => {
    const readme = readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `([a-z-]+)` +\| (\w+) +\| (\w+) +\|$/gm)];
    expect(listed.map(([, id, category, severity]) => ({ id, category, severity }))).toEqual(
      RULES.map(({ id, category, severity }) => ({ id, category, severity })),
    );
  });

  it('lets only rules that exist silence rules that exist', () => {
    const ids = RULES.map(({ id }) => id);
    for (const [loud, quiet] of Object.entries(DOMINATES)) {
      expect(ids).toContain(loud);
      for (const id of quiet) expect(ids).toContain(id);
    }
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('has texts that are sentences', () => {
    for (const text of [rule.why, rule.howToFix]) expect(text).toMatch(/^[A-Z].*[.]$/s);
    for (const text of [rule.title.pass, rule.title.fail, rule.concept, rule.source])
      expect(text).toMatch(/^.{5,}[^.]$/s);
    expect(CATEGORIES).toContain(rule.category);
    expect(SEVERITIES).toContain(rule.severity);
    expect(rule.fixMinutes).toBeGreaterThan(0);
  });

  it('has texts that are set like print', () => {
    const { title, why, howToFix, concept, source } = rule;
    for (const text of [title.pass, title.fail, why, howToFix, concept, source]) {
      expect(text, 'no double space, none at the ends').not.toMatch(/ {2}|^ | $/);
      expect(text, 'no double stop').not.toMatch(/[.]{2}|[,;:] ?[.,;:]|[.] ?[;:]/);
      expect(text, 'curly quotes').not.toMatch(/['"]/);
      expect(text, 'a space before the unit').not.toMatch(/\d(?:%|ms\b|[kMGT]?B\b|s\b)/);
    }
  });

  it('has an example of each sort', () => {
    const { fires, silent, exempt } = rule.examples;
    for (const examples of [fires, silent, exempt]) expect(examples.length).toBeGreaterThan(0);
  });
});
