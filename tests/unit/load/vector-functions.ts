import { backlog } from '#shared/load/amplification/backlog';
import { reconnectRate } from '#shared/load/amplification/connections';
import { fanOutRate } from '#shared/load/amplification/fan-out';
import { slidingWindowCount, tokenBucketMost } from '#shared/load/amplification/rate-limits';
import { attempts, retryFixedPoint } from '#shared/load/amplification/retries';
import { staleShare } from '#shared/load/amplification/staleness';
import { commonCause, inSeries, kOfN, softDependency } from '#shared/load/availability/combine';
import { downtimePerYear, nines, withFailover } from '#shared/load/availability/time';
import { instancesFor, zoned, zoneSafeInstances } from '#shared/load/availability/zones';
import { lfuHitRatio, lruHitRatio } from '#shared/load/caches/che';
import { hottestPartFactor } from '#shared/load/caches/hot-key';
import { concurrentRebuilds } from '#shared/load/caches/stampede';
import { ttlHitRatio } from '#shared/load/caches/ttl';
import { zipfHottestShare } from '#shared/load/caches/zipf';
import { totalCost } from '#shared/load/cost/total';
import { anySlow } from '#shared/load/latency/order-statistics';
import {
  constantTime,
  eitherOf,
  fastestOf,
  inSequence,
  meanOf,
  percentileOf,
  type ResponseTime,
  slowestOf,
  stage,
} from '#shared/load/latency/response-time';
import { bloomFilter } from '#shared/load/partitioning/bloom-filter';
import { base62, codeSpace, collisionChance } from '#shared/load/partitioning/random-codes';
import { movedByModulo, movedOnRing, ringVariation } from '#shared/load/partitioning/ring';
import { erlangC } from '#shared/load/queueing/erlang';
import { responsePercentile } from '#shared/load/queueing/many-servers';
import { capacityOf, meanNumberInside, utilisationOf } from '#shared/load/queueing/utilisation';
import { queueWait } from '#shared/load/queueing/wait';
import { count, milliseconds, perSecond, seconds, share, usdPerMonth } from '#shared/load/units';

export type Figures = Readonly<Record<string, number | string | boolean | null>>;

/** The inputs of a vector by name; one that is not there or of another type fails the test. */
export interface VectorInputs {
  readonly number: (name: string) => number;
  readonly list: (name: string) => readonly number[];
}

/** What the model says for the inputs of a vector: by the vector's function, under the vector's names. */
export const VECTOR_FUNCTIONS: Readonly<Record<string, (inputs: VectorInputs) => Figures>> = {
  little: ({ number }) => ({
    n: meanNumberInside(perSecond(number('lam')), seconds(number('r_s'))),
  }),
  mmc: (inputs) => {
    const line = manyServers(inputs);
    const wait = queueWait({ ...line, arrivalCv2: 1, serviceCv2: 1 });
    const utilisation = utilisationOf(line);
    if (!wait) {
      const throughput = capacityOf(line.servers, line.serviceTime);
      return { rho: utilisation, stable: false, throughput };
    }
    return {
      rho: utilisation,
      C: wait.waitProbability,
      wq_ms: wait.mean,
      r_ms: wait.mean + inputs.number('s_ms'),
      p50: responsePercentile(line, 0.5),
      p95: responsePercentile(line, 0.95),
      p99: responsePercentile(line, 0.99),
    };
  },
  erlang_c: ({ number }) => ({ C: erlangC(number('c'), number('a')) }),
  allen_cunneen: (inputs) => ({ wq_ms: meanWait(inputs) }),
  rr_server: (inputs) => ({ r_ms: meanWait(inputs, 1) + inputs.number('s_ms') }),
  gamma_sum: ({ number, list }) => {
    const time = [
      ...list('exp_ms').map(exponential),
      constantTime(milliseconds(number('const_ms'))),
    ].reduce(inSequence);
    const [{ meanMs = 0, varianceMs2 = 0 } = {}] = time;
    return {
      k: meanMs ** 2 / varianceMs2,
      theta: varianceMs2 / meanMs,
      ...percentiles(time),
    };
  },
  mixture: ({ number }) => {
    const time = eitherOf([
      { weight: number('h'), time: exponential(number('hit_ms')) },
      { weight: 1 - number('h'), time: exponential(number('miss_ms')) },
    ]);
    return { mean: meanOf(time), ...percentiles(time) };
  },
  fanout_max: ({ number }) => {
    const time = slowestOf(exponential(number('exp_ms')), number('n'));
    return {
      mean: meanOf(time),
      ...percentiles(time),
      slow_share_p01: anySlow(share(0.01), number('n')),
    };
  },
  quorum_wait: ({ number }) => ({
    mean: meanOf(fastestOf(exponential(number('exp_ms')), number('k'), number('n'))),
  }),
  zipf_cache: ({ number }) => {
    const cached = { keys: number('n'), zipfExponent: number('alpha'), slots: number('size') };
    const lru = lruHitRatio(cached);
    return { lfu: lfuHitRatio(cached), lru_che: lru.hitRatio, t_c: lru.characteristicTime };
  },
  ttl: ({ number }) => {
    const key = { ratePerKey: perSecond(number('rate')), ttl: seconds(number('ttl')) };
    return {
      fixed: ttlHitRatio({ ...key, isSliding: false }),
      sliding: ttlHitRatio({ ...key, isSliding: true }),
    };
  },
  stampede: ({ number }) => ({
    concurrent: concurrentRebuilds({
      keyRequests: perSecond(number('key_rps')),
      rebuildTime: seconds(number('rebuild_s')),
      coalesces: false,
    }),
  }),
  hot_shard: ({ number }) => {
    const keyShare = zipfHottestShare(number('n_keys'), number('alpha'));
    return { p1: keyShare, x_avg: hottestPartFactor({ keyShare, parts: number('shards') }) };
  },
  ring_cv: ({ number }) => ({ cv: ringVariation(number('n'), number('v')) }),
  rehash: ({ number }) => ({
    modulo: movedByModulo(number('n'), number('to')),
    ring: movedOnRing(number('n'), number('to')),
  }),
  bloom: ({ number }) => {
    const { bitsPerKey, hashes, size } = bloomFilter(number('n'), share(number('p')));
    return { bits_per_key: bitsPerKey, k: hashes, bytes: size };
  },
  short_code: ({ number }) => ({
    space: codeSpace(number('len')),
    p_next: collisionChance(number('n'), number('len')),
    enc_12345: base62(12_345),
    enc_1e9: base62(1e9),
  }),
  serial: ({ list }) => {
    const availability = inSeries(list('a').map(share));
    return {
      a: availability,
      nines: nines(availability),
      h_per_year: downtimePerYear(availability) / 3_600,
    };
  },
  k_of_n: ({ number }) => ({ a: kOfN(number('k'), number('n'), share(number('a'))) }),
  beta: ({ number }) => ({
    a: commonCause({
      instances: number('n'),
      availability: share(1 - number('u')),
      beta: share(number('beta')),
    }),
  }),
  zoned: ({ number }) => ({
    a: zoned({
      zones: Array.from({ length: number('zones') }, () => number('per_zone')),
      needed: number('need'),
      zoneAvailability: share(number('a_zone')),
      instanceAvailability: share(number('a_inst')),
    }),
  }),
  zone_safe_n: ({ number }) => {
    const needed = instancesFor({
      load: perSecond(number('lam')),
      capacityOfOne: perSecond(number('cap')),
      mostUtilisation: share(number('rho')),
    });
    return {
      base: needed,
      zone_safe: zoneSafeInstances({ needed: needed ?? NaN, zones: number('zones') }),
    };
  },
  failover: ({ number }) => ({
    a: withFailover({ eventsPerYear: number('per_year'), outage: seconds(number('outage_s')) }),
  }),
  soft_dep: ({ number }) => ({
    a: softDependency({
      rest: share(number('a_rest')),
      dependency: share(number('a_dep')),
      servedWithout: share(number('q')),
    }),
  }),
  fanout: ({ number }) => {
    const posts = perSecond(number('posts_per_day') / 86_400);
    return { posts_s: posts, writes_s: fanOutRate(posts, count(number('followers'))) };
  },
  retry: ({ number }) => {
    const ofOneLayer = attempts(share(number('p')), number('retries'));
    return { attempts: ofOneLayer, three_layers: ofOneLayer ** 3 };
  },
  retry_fixed_point: ({ number }) => {
    const { offered, failureShare } = retryFixedPoint({
      arrivals: perSecond(number('lam')),
      capacity: perSecond(number('mu')),
      retries: number('retries'),
    });
    return { offered, p_fail: failureShare };
  },
  backlog: ({ number }) => {
    const { length, oldest, drain } = backlog({
      arrivals: perSecond(number('lam')),
      capacity: perSecond(number('mu')),
      duration: seconds(number('t')),
      arrivalsAfter: perSecond(number('lam_after')),
    });
    return { backlog: length, age_s: oldest, drain_s: drain };
  },
  limits: ({ number }) => ({
    bucket_max: tokenBucketMost(
      count(number('burst')),
      perSecond(number('rate')),
      seconds(number('t')),
    ),
    sliding: slidingWindowCount({
      previous: count(number('prev')),
      current: count(number('cur')),
      elapsed: share(number('elapsed')),
    }),
  }),
  reconnect: ({ number }) => ({
    per_s: reconnectRate(count(number('conns')), seconds(number('jitter_s'))),
  }),
  stale: ({ number }) => ({
    p: staleShare(milliseconds(number('t_ms')), milliseconds(number('lag_ms'))),
  }),
  cost: ({ list }) => {
    const lines = list('items').map((dollars, index) => ({
      id: String(index),
      component: 'any',
      category: 'instances' as const,
      title: 'any',
      usdPerMonth: usdPerMonth(dollars),
    }));
    return { total: totalCost(lines).total };
  },
};

function manyServers({ number }: VectorInputs) {
  return {
    arrivals: perSecond(number('lam')),
    serviceTime: seconds(number('s_ms') / 1_000),
    servers: number('c'),
  };
}

function meanWait(inputs: VectorInputs, servers = inputs.number('c')): number {
  const wait = queueWait({
    arrivals: perSecond(inputs.number('lam')),
    serviceTime: seconds(inputs.number('s_ms') / 1_000),
    servers,
    arrivalCv2: inputs.number('ca2'),
    serviceCv2: inputs.number('cs2'),
  });
  return wait?.mean ?? NaN;
}

function exponential(meanMs: number): ResponseTime {
  return stage(milliseconds(meanMs), meanMs ** 2);
}

function percentiles(time: ResponseTime) {
  return {
    p50: percentileOf(time, 0.5),
    p95: percentileOf(time, 0.95),
    p99: percentileOf(time, 0.99),
  };
}
