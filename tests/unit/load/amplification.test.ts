import { describe, expect, it } from 'vitest';
import { backlog } from '#shared/load/amplification/backlog';
import { reconnectRate, serversForConnections } from '#shared/load/amplification/connections';
import { fanOutRate, fanOutTime } from '#shared/load/amplification/fan-out';
import { fixedWindowMost } from '#shared/load/amplification/rate-limits';
import { attempts, attemptsWithBudget, retryFixedPoint } from '#shared/load/amplification/retries';
import { staleShare } from '#shared/load/amplification/staleness';
import { count, milliseconds, perSecond, seconds, share } from '#shared/load/units';

describe('retries', () => {
  it('multiply over layers, unless there is a budget', () => {
    expect(attempts(share(1), 2) ** 5).toBe(243);
    expect(attempts(share(0), 3)).toBe(1);
    expect(attempts(share(0.3), 0)).toBeCloseTo(1, 12);
    expect(attemptsWithBudget(share(1), 3, share(0.1)) ** 3).toBeCloseTo(1.331, 9);
    expect(attemptsWithBudget(share(0.01), 3, share(0.1))).toBeLessThan(1.0102);
  });

  it('more than double the load when a tenth is too much', () => {
    const settled = (arrivals: number) =>
      retryFixedPoint({ arrivals: perSecond(arrivals), capacity: perSecond(10_000), retries: 3 });
    expect(settled(11_000).offered / 10_000).toBeCloseTo(2.218, 3);
    expect(settled(10_000)).toEqual({ offered: 10_000, failureShare: 0 });
    const { offered, failureShare } = settled(10_500);
    expect(offered * (1 - failureShare)).toBeCloseTo(10_000, 6);
  });

  it('all fail when nothing is served', () => {
    const dead = { arrivals: perSecond(100), capacity: perSecond(0), retries: 3 };
    expect(retryFixedPoint(dead)).toEqual({ offered: 400, failureShare: 1 });
  });
});

describe('a backlog', () => {
  it('outlasts the outage that made it', () => {
    const outage = {
      arrivals: perSecond(500),
      capacity: perSecond(0),
      duration: seconds(1_800),
      arrivalsAfter: perSecond(500),
    };
    const after = backlog({ ...outage, capacityAfter: perSecond(800) });
    expect(after).toEqual({ length: 900_000, oldest: 1_125, drain: 3_000 });
    expect(backlog(outage)).toEqual({ length: 900_000, oldest: null, drain: null });
  });

  it('does not form while the capacity is enough', () => {
    const enough = { arrivals: perSecond(500), capacity: perSecond(500) };
    const times = { duration: seconds(3_600), arrivalsAfter: perSecond(500) };
    expect(backlog({ ...enough, ...times })).toEqual({ length: 0, oldest: 0, drain: 0 });
  });
});

describe('fan-out', () => {
  it('of a post to millions takes a while, and reading from all costs as much', () => {
    expect(fanOutTime(count(50e6), perSecond(500_000))).toBe(100);
    expect(fanOutTime(count(50e6), perSecond(0))).toBeNull();
    expect(fanOutRate(perSecond(11_574), count(300)) / 1e6).toBeCloseTo(3.47, 2);
  });
});

describe('connections', () => {
  it('need servers, and come back over the jitter when one is lost', () => {
    expect(serversForConnections(count(300_000), count(50_000))).toBe(6);
    expect(serversForConnections(count(1), count(0))).toBeNull();
    expect(reconnectRate(count(25_000), seconds(60))).toBeCloseTo(417, 0);
    expect(reconnectRate(count(25_000), seconds(0))).toBe(25_000);
  });
});

it('a fixed window lets twice its limit through across its edge', () => {
  expect(fixedWindowMost(count(100))).toBe(200);
});

it('a replica without lag is never stale', () => {
  expect(staleShare(milliseconds(0), milliseconds(0))).toBe(0);
  expect(staleShare(milliseconds(0), milliseconds(50))).toBe(1);
});
