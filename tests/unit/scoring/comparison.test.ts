import { describe, expect, it } from 'vitest';
import { compareDesigns } from '#shared/scoring/comparison';
import { design } from '../../helpers/design-builder';

const REFERENCE = design()
  .component('Browser', 'web-client')
  .component('Link service', 'service', { replicas: 12, zones: 3 })
  .component('Statistics service', 'service', { replicas: 2 })
  .component('Link store', 'sql-database', { standby: 'sync', holds: ['url'] })
  .component('Hot links', 'cache', { ttlSeconds: 3600 })
  .build();

describe('comparing a design with a reference', () => {
  it('finds nothing different in the same design', () => {
    const { pairs, onlyMine, onlyReference } = compareDesigns(REFERENCE, REFERENCE);
    expect([onlyMine, onlyReference]).toEqual([[], []]);
    expect(pairs.every(({ mine, reference }) => mine === reference)).toBe(true);
    expect(pairs.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it('pairs by kind and name, and says what is set differently in words', () => {
    const mine = design()
      .component('Client', 'web-client')
      .component('Statistics', 'service', { replicas: 2 })
      .component('Links', 'service', { replicas: 3, zones: 3 })
      .component('Database', 'sql-database', { holds: ['url'] })
      .component('Queue', 'queue')
      .build();
    const { pairs, onlyMine, onlyReference } = compareDesigns(mine, REFERENCE);
    expect(onlyMine).toEqual(['Queue']);
    expect(onlyReference).toEqual(['Hot links']);
    const pair = (id: string) => pairs.find((one) => one.mine === id);
    expect(pair('Statistics')?.reference).toBe('Statistics service');
    expect(pair('Links')).toMatchObject({
      reference: 'Link service',
      differences: [{ label: 'Replicas', mine: '3', reference: '12' }],
    });
    expect(pair('Database')?.differences).toEqual([
      { label: 'Standby', mine: 'None', reference: expect.stringMatching(/sync/i) as string },
    ]);
  });

  it('takes a store of another kind that holds the same for the same', () => {
    const mine = design()
      .component('Links', 'key-value-store', { holds: ['url'] })
      .build();
    expect(compareDesigns(mine, REFERENCE).pairs).toMatchObject([
      { mine: 'Links', reference: 'Link store' },
    ]);
  });

  it('takes nothing of another family for the same, and is content with an empty board', () => {
    const mine = design().component('Link service', 'queue').build();
    expect(compareDesigns(mine, REFERENCE)).toMatchObject({
      pairs: [],
      onlyMine: ['Link service'],
    });
    const empty = design().build();
    expect(compareDesigns(empty, REFERENCE).onlyReference).toHaveLength(5);
    expect(compareDesigns(empty, empty)).toEqual({ pairs: [], onlyMine: [], onlyReference: [] });
  });
});
