import { describe, expect, it } from 'vitest';
import { lineBehind } from '#shared/load/queueing/balancing';
import { erlangC } from '#shared/load/queueing/erlang';
import { type Line, queueWait } from '#shared/load/queueing/wait';
import { perSecond, seconds } from '#shared/load/units';

function line({ load, servers, ...rest }: { load: number; servers: number } & Partial<Line>): Line {
  const serviceTime = seconds(0.01);
  const arrivals = perSecond((load * servers) / serviceTime);
  return { arrivals, serviceTime, servers, arrivalCv2: 1, serviceCv2: 1, ...rest };
}

/** Response time in service times. */
function slowdown(of: Line): number {
  const wait = queueWait(of);
  if (!wait) throw new Error('saturated');
  return 1 + wait.mean / (of.serviceTime * 1_000);
}

describe('waiting in a line of servers', () => {
  const KNEE: Record<number, readonly number[]> = {
    0.5: [2.0, 1.333, 1.087, 1.015, 1.001],
    0.7: [3.333, 1.961, 1.357, 1.113, 1.027],
    0.8: [5.0, 2.778, 1.746, 1.286, 1.095],
    0.9: [10.0, 5.263, 2.969, 1.877, 1.37],
    0.95: [20.0, 10.256, 5.457, 3.11, 1.975],
  };
  it.each(Object.entries(KNEE))('grows past the knee at a load of %s', (load, slowdowns) => {
    const computed = [1, 2, 4, 8, 16].map((servers) =>
      slowdown(line({ load: Number(load), servers })),
    );
    computed.forEach((one, index) => expect(one).toBeCloseTo(slowdowns[index] ?? NaN, 2));
  });

  it('is half as long with constant service times, and longer when they vary', () => {
    const wait = (serviceCv2: number) =>
      queueWait(line({ load: 0.8, servers: 1, serviceCv2 }))?.mean;
    expect(wait(0)).toBeCloseTo(20, 9);
    expect(wait(4)).toBeCloseTo(100, 9);
  });

  it('has no mean when the servers cannot keep up, or there are none', () => {
    expect(queueWait(line({ load: 1, servers: 4 }))).toBeNull();
    expect(queueWait(line({ load: 1.2, servers: 4 }))).toBeNull();
    expect(queueWait({ ...line({ load: 0.5, servers: 4 }), servers: 0 })).toBeNull();
  });

  it('is nothing without arrivals or service', () => {
    expect(queueWait(line({ load: 0, servers: 4 }))?.mean).toBe(0);
    const instant = { ...line({ load: 0.5, servers: 4 }), serviceTime: seconds(0) };
    expect(queueWait(instant)?.mean).toBe(0);
  });

  it('counts a hundred thousand servers', () => {
    // Halfin and Whitt: with a spare of b square roots, 1 / (1 + b F(b) / f(b)).
    const spare = 0.5;
    const servers = 100_000;
    const offered = servers - spare * Math.sqrt(servers);
    const [below, density] = [0.6914624612740131, 0.3520653267642995];
    expect(erlangC(servers, offered)).toBeCloseTo(1 / (1 + (spare * below) / density), 3);
    expect(erlangC(servers, 50_000)).toBe(0);
  });

  it('counts part of a server as part of the way', () => {
    const between = erlangC(4.5, 3);
    expect(between).toBeLessThan(erlangC(4, 3));
    expect(between).toBeGreaterThan(erlangC(5, 3));
    expect(erlangC(3.5, 3.2)).toBeGreaterThan(erlangC(4, 3.2));
  });
});

describe('a tier of eight servers behind a balancer, at 80 % load', () => {
  const responseMs = (algorithm: string | null) => {
    const { lines, serversPerLine, arrivalCv2 } = lineBehind(algorithm, 8, 1);
    expect(lines * serversPerLine).toBeCloseTo(8, 12);
    return 10 * slowdown(line({ load: 0.8, servers: serversPerLine, arrivalCv2 }));
  };

  it.each(['random', 'ip-hash', 'consistent-hash'])('waits in eight lines with %s', (algorithm) => {
    expect(responseMs(algorithm)).toBeCloseTo(50, 9);
  });

  it('waits less with round robin, less again with the better of two, least with one line', () => {
    expect(responseMs('round-robin')).toBeCloseTo(32.5, 9);
    expect(responseMs('least-connections')).toBeCloseTo(12.86, 2);
    const simulatedTwoChoices = 22.2;
    const ratio = responseMs('two-choices') / simulatedTwoChoices;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
    expect(responseMs(null)).toBe(responseMs('least-connections'));
  });

  it('makes no difference to a single instance', () => {
    const one = { lines: 1, serversPerLine: 4, arrivalCv2: 1, isApproximate: false };
    for (const algorithm of ['round-robin', 'two-choices', 'least-connections', 'random', null]) {
      expect(lineBehind(algorithm, 1, 4)).toEqual(one);
    }
  });
});
