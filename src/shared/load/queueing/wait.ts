import {
  type Milliseconds,
  milliseconds,
  type PerSecond,
  type Seconds,
  share,
  type Share,
} from '../units';
import { erlangC } from './erlang';
import { utilisationOf } from './utilisation';

/** Requests that come to a line, and the servers that work it off. */
export interface Line {
  readonly arrivals: PerSecond;
  /** The mean time one request keeps one server busy. */
  readonly serviceTime: Seconds;
  readonly servers: number;
  /** Squared coefficient of variation of the time between arrivals: 1 is Poisson, 0 is a clock. */
  readonly arrivalCv2: number;
  /** Squared coefficient of variation of the service time: 1 is exponential, 0 is constant. */
  readonly serviceCv2: number;
}

export interface QueueWait {
  readonly utilisation: Share;
  readonly waitProbability: Share;
  /** Of all requests, those that need not wait included. */
  readonly mean: Milliseconds;
  readonly varianceMs2: number;
}

/**
 * How long requests wait for a server (G/G/c). The mean is that of Erlang C times (ca2 + cs2) / 2 (Allen and Cunneen;
 * with one server this is Kingman's formula), the variance is that of Erlang C times the square of the same factor.
 *
 * Returns null when the servers cannot keep up: a line that grows for ever has no mean. It is exact for Poisson arrivals
 * and exponential service, and overstates the wait by up to a fifth when service times vary widely over several servers.
 */
export function queueWait(line: Line): QueueWait | null {
  const { arrivals, serviceTime, servers, arrivalCv2, serviceCv2 } = line;
  const utilisation = utilisationOf(line);
  if (utilisation === null || utilisation >= 1) return null;
  const waits = utilisation > 0 ? erlangC(servers, arrivals * serviceTime) : 0;
  if (waits === 0) {
    return { utilisation, waitProbability: share(0), mean: milliseconds(0), varianceMs2: 0 };
  }
  // Once a line stands, requests leave it at the pace of all servers less what joins it: exponential with this rate.
  const perMs = (servers / serviceTime - arrivals) / 1_000;
  const variability = Math.max(0, arrivalCv2 + serviceCv2) / 2;
  return {
    utilisation,
    waitProbability: share(waits),
    mean: milliseconds((waits / perMs) * variability),
    varianceMs2: ((waits * (2 - waits)) / perMs ** 2) * variability ** 2,
  };
}
