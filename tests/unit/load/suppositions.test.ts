import { describe, expect, it } from 'vitest';
import { suppositionsOf, suppositionText } from '#shared/load/suppositions';
import { AS_DRAWN, isAsDrawn, WhatIfSchema, type WhatIf } from '#shared/load/what-if';
import { design } from '../../helpers/design-builder';

const drawn = design()
  .component('Auth', 'service')
  .component('', 'cache', {}, { id: 'cache' })
  .boundary('Zone A', 'zone', { id: 'zone-1' })
  .build();

const EVERYTHING: WhatIf = {
  scale: 10,
  failedComponents: ['Auth', 'gone'],
  failedZones: ['zone-1', 'b'],
  failedRegions: ['Europe'],
  coldCaches: ['cache'],
  hotKeyShare: 0.07,
  slowDependencies: [{ component: 'Auth', addedMs: 200 }],
  errorShares: [{ component: 'Auth', share: 0.1 }],
  replicaLagSeconds: 10,
  badDeploy: { component: 'Auth', share: 0.05 },
  budgetShare: 0.5,
};

describe('what a situation supposes', () => {
  it('is said in words, with the names of the drawing', () => {
    expect(suppositionsOf(EVERYTHING, drawn).map(suppositionText)).toEqual([
      'x10',
      'Auth down',
      'gone down',
      'Zone A down',
      'Zone b down',
      'Europe down',
      'Cache cold',
      'Auth slower by 200 ms',
      'Auth fails 10 %',
      'Bad deploy of Auth 5 %',
      'One key gets 7 %',
      'Replicas behind by 10 s',
      'Budget 50 %',
    ]);
    expect(suppositionsOf(AS_DRAWN, drawn)).toEqual([]);
  });

  it('is back to today once everything was taken back, in any order', () => {
    for (const order of ['from the first', 'from the last']) {
      let whatIf = EVERYTHING;
      for (let left = 13; left > 0; left -= 1) {
        const all = suppositionsOf(whatIf, drawn);
        expect(all).toHaveLength(left);
        whatIf = { ...whatIf, ...all.at(order === 'from the first' ? 0 : -1)?.without };
      }
      expect(isAsDrawn(whatIf)).toBe(true);
    }
  });

  it('keeps its place and its id when an amount changes, within the limits of the schema', () => {
    for (const { id, amount } of suppositionsOf(EVERYTHING, drawn)) {
      if (!amount) continue;
      for (const value of [amount.min, amount.max]) {
        const whatIf = { ...EVERYTHING, ...amount.to(value) };
        expect(WhatIfSchema.safeParse(whatIf).success).toBe(true);
        const changed = suppositionsOf(whatIf, drawn).find((other) => other.id === id);
        expect(changed?.amount?.value).toBe(value);
      }
    }
  });
});
