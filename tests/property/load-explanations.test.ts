import { expect, test } from 'vitest';
import { evaluationOf } from '#shared/load/evaluate';
import { explainIn } from '#shared/load/explain';
import { AS_DRAWN } from '#shared/load/what-if';
import { traffic } from '#shared/problems/url-shortener/traffic';
import { anyDesign } from '../helpers/design-arbitrary';
import { expectWhole, figuresOf } from '../helpers/explanations';
import fc from '../helpers/property';

test('every figure of any drawing explains itself, with the value that is shown', () => {
  fc.assert(
    fc.property(anyDesign, fc.constantFrom(0.1, 1, 10), (design, scale) => {
      const evaluation = evaluationOf({
        design,
        traffic,
        whatIf: { ...AS_DRAWN, scale },
        constants: {},
      });
      for (const [ref, value] of figuresOf(evaluation.result)) {
        expectWhole(explainIn(evaluation, ref), value);
      }
      expect(evaluation.result.flows).toHaveLength(traffic.flows.length);
    }),
    { numRuns: 40 },
  );
});
