import { describe, expect, it } from 'vitest';
import { search } from '../../../src/renderer/ui/search';
import { PALETTE_ITEMS } from '../../../src/renderer/features/canvas/palette/palette-items';

const labels = (typed: string) => search(PALETTE_ITEMS, typed).map(({ label }) => label);

describe('search in the palette', () => {
  it('shows everything while nothing is typed', () => {
    expect(search(PALETTE_ITEMS, ' ')).toEqual(PALETTE_ITEMS);
  });

  it('finds a kind by the beginning of its name before all others', () => {
    expect(labels('cache')[0]).toBe('Cache');
    expect(labels('serv')[0]).toBe('Service');
  });

  it('finds a kind by a brand', () => {
    expect(labels('postgres')).toContain('SQL database');
    expect(labels('KAFKA')[0]).toBe('Stream');
  });

  it('finds words in any order, after what they stand in side by side', () => {
    expect(labels('balancer load')).toEqual(['Load balancer']);
    expect(labels('load qqqq')).toEqual([]);
  });

  it('says nothing fits rather than guess', () => {
    expect(labels('qqqq')).toEqual([]);
  });
});
