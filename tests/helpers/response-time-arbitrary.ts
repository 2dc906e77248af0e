import type { ResponseTime } from '#shared/load/latency/response-time';
import { constantTime, eitherOf, inSequence, stage } from '#shared/load/latency/response-time';
import { milliseconds } from '#shared/load/units';
import fc from './property';

/** From a microsecond to a quarter of an hour, as often small as large. */
const anyMs = fc.double({ min: -3, max: 6, noNaN: true }).map((exponent) => 10 ** exponent);

/** Squared coefficients of variation from nearly constant to wild. */
const anyCv2 = fc.double({ min: -6, max: 2, noNaN: true }).map((exponent) => 10 ** exponent);

const anyStage = fc
  .tuple(anyMs, fc.oneof(fc.constant(0), fc.constant(1), anyCv2))
  .map(([mean, cv2]) => stage(milliseconds(mean), cv2 * mean ** 2));

const anyStep = fc
  .tuple(anyStage, fc.oneof(fc.constant(0), anyMs))
  .map(([varying, constant]) => inSequence(varying, constantTime(milliseconds(constant))));

/** A mixture of one to six steps of any size; weights from likely to one in a million. */
export const anyResponseTime: fc.Arbitrary<ResponseTime> = fc
  .array(fc.record({ weight: fc.double({ min: 1e-6, max: 1, noNaN: true }), time: anyStep }), {
    minLength: 1,
    maxLength: 6,
  })
  .map(eitherOf);
