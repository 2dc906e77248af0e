/** How the instances behind a balancer queue: `lines` independent lines, each with its own share of the arrivals. */
export interface LinesBehind {
  /** May be a fraction: three lines of three servers share eight instances as 8/3 lines. */
  readonly lines: number;
  readonly serversPerLine: number;
  /** Squared coefficient of variation of the time between arrivals at one line. */
  readonly arrivalCv2: number;
  /** Whether the figures that follow are known to be off. */
  readonly isApproximate: boolean;
}

const SHARED_BY_TWO_CHOICES = 3;

/**
 * Which lines form in a tier when each request is given to one of its instances by `algorithm` (the ids of the property
 * of the balancing kinds; null: the instances take from one line themselves, as workers do from a queue).
 *
 * - Random choice and hashes split the arrivals into independent Poisson streams, one line an instance: exact.
 * - Round robin too, but each instance gets every n-th request, so its arrivals vary less: 1/n. Overstates the wait
 *   somewhat, since arrivals that are spread this evenly are not independent (Allen and Cunneen).
 * - Least connections comes close to one line for all servers, which is its lower bound: within 5 % with two servers
 *   an instance or more, up to 15 % below with one.
 * - The better of two at random lies between: its instances behave like lines that three of them share, within a
 *   quarter of what a simulation of 2 to 20 instances measures from half to 90 % load.
 */
export function lineBehind(
  algorithm: string | null,
  instances: number,
  serversPerInstance: number,
): LinesBehind {
  const shared = (by: number) => ({
    lines: instances / by,
    serversPerLine: serversPerInstance * by,
    arrivalCv2: 1,
  });
  if (instances <= 1) {
    return { lines: 1, serversPerLine: serversPerInstance, arrivalCv2: 1, isApproximate: false };
  }
  switch (algorithm) {
    case 'random':
    case 'ip-hash':
    case 'consistent-hash':
      return { ...shared(1), isApproximate: false };
    case 'round-robin':
      return { ...shared(1), arrivalCv2: 1 / instances, isApproximate: true };
    case 'two-choices':
      return { ...shared(Math.min(instances, SHARED_BY_TWO_CHOICES)), isApproximate: true };
    case 'least-connections':
      return { ...shared(instances), isApproximate: serversPerInstance < 2 };
    default:
      return { ...shared(instances), isApproximate: false };
  }
}
