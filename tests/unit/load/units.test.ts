import { expect, it } from 'vitest';
import { staleShare } from '#shared/load/amplification/staleness';
import { withFailover } from '#shared/load/availability/time';
import { ttlHitRatio } from '#shared/load/caches/ttl';
import { constantTime, percentileOf, stage } from '#shared/load/latency/response-time';
import { meanNumberInside, utilisationOf } from '#shared/load/queueing/utilisation';
import { queueWait } from '#shared/load/queueing/wait';
import {
  count,
  milliseconds,
  type Milliseconds,
  perSecond,
  seconds,
  type Seconds,
  share,
  toMilliseconds,
  toSeconds,
} from '#shared/load/units';

it('seconds and milliseconds convert to each other', () => {
  expect(toMilliseconds(seconds(0.25))).toBe(250);
  expect(toSeconds(toMilliseconds(seconds(7)))).toBe(7);
});

// The type check fails when one of these lines compiles, for then the expected error does not come.
it('a mix-up of units does not compile', () => {
  const line = { arrivals: perSecond(10), servers: 1, arrivalCv2: 1, serviceCv2: 1 };
  // @ts-expect-error milliseconds are not seconds
  expect(queueWait({ ...line, serviceTime: milliseconds(40) })).toBeNull();
  // @ts-expect-error a time is not a rate
  expect(utilisationOf({ arrivals: seconds(0.1), serviceTime: seconds(1), servers: 1 })).toBe(0.1);
  // @ts-expect-error a number without a unit is not a rate
  expect(meanNumberInside(10, seconds(2))).toBe(20);
  // @ts-expect-error seconds are not milliseconds
  expect(percentileOf(constantTime(seconds(2)), 0.5)).toBe(2);
  // @ts-expect-error a share is not a time
  expect(percentileOf(stage(share(0.5), 0), 0.5)).toBe(0.5);
  // @ts-expect-error a rate over all keys is not a count of them
  expect(ttlHitRatio({ ratePerKey: count(1), ttl: seconds(1), isSliding: false })).toBe(0.5);
  // @ts-expect-error milliseconds are not seconds
  expect(withFailover({ eventsPerYear: 1, outage: milliseconds(60_000) })).toBeLessThan(0.9999);
  // @ts-expect-error seconds are not milliseconds
  expect(staleShare(seconds(0), seconds(1))).toBe(1);
  // @ts-expect-error a product has no unit until it is given one
  const product: Seconds = seconds(2) * 3;
  // @ts-expect-error seconds are not milliseconds
  const time: Milliseconds = seconds(2);
  expect(product / time).toBe(3);
});
