import { describe, expect, it } from 'vitest';
import { propertySpec } from '#shared/design/kinds/catalog';
import { CONSTANTS, constantsWith } from '#shared/load/constants/constants';

const UNITS: Readonly<Record<string, RegExp>> = {
  ms: /Ms$/,
  s: /[sS]econds$/,
  GB: /Gb$/,
  'Gb/s': /Gbps$/,
  'B/s': /bytesPerSecond$/,
  '/s': /PerSecond|PerPartition$|PerPrefix$|PerLcu$/,
  '$/month': /usdPer/,
  $: /usdPer/,
};

describe('the table of constants', () => {
  it.each(CONSTANTS.map((constant) => [constant.id, constant] as const))('%s', (id, constant) => {
    expect(id).toMatch(/^[a-z][a-zA-Z0-9]*([.][a-z0-9][a-zA-Z0-9]*)+$/);
    expect(constant.value).toBeGreaterThanOrEqual(constant.min);
    expect(constant.value).toBeLessThanOrEqual(constant.max);
    expect(constant.min).toBeLessThan(constant.max);
    expect(id).toMatch(UNITS[constant.unit] ?? /./);
    if (constant.unit === 'share') expect(constant.max).toBe(1);
    const words = constant.isAssumption
      ? constant.source.replace(/^Assumption: /, '')
      : constant.source;
    expect(words.split(' ').length).toBeGreaterThan(3);
    expect(constant.source.startsWith('Assumption: ')).toBe(constant.isAssumption);
  });

  it('has each id and each title once', () => {
    const ids = CONSTANTS.map(({ id }) => id);
    const titles = CONSTANTS.map(({ group, title }) => `${group}: ${title}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('knows every machine that can be chosen', () => {
    const constants: Readonly<Record<string, number>> = constantsWith({});
    const tiers = (['service', 'sql-database'] as const).flatMap((kind) => {
      const spec = propertySpec(kind, 'tier');
      return spec?.type === 'choice' ? spec.options.map(({ value }) => value) : [];
    });
    expect(tiers.length).toBeGreaterThan(0);
    for (const tier of tiers) {
      const rate = constants[`${tier}.requestsPerSecond`] ?? constants[`${tier}.queriesPerSecond`];
      expect(rate, tier).toBeGreaterThan(0);
      expect(constants[`${tier}.cpus`], tier).toBeGreaterThan(0);
      expect(constants[`${tier}.usdPerMonth`], tier).toBeGreaterThan(0);
    }
  });

  it('promises no more than is reckoned with; only DNS is promised without an end', () => {
    const constants: Readonly<Record<string, number>> = constantsWith({});
    const doubtful = CONSTANTS.filter(({ id, value }) => {
      const design = id.endsWith('.sla') ? constants[id.replace(/sla$/, 'design')] : undefined;
      return design !== undefined && design < value;
    });
    expect(doubtful.map(({ id }) => id)).toEqual(['availability.dns.sla']);
  });
});
