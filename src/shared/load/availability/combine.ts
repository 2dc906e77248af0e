import { binomialAtLeast } from '../probability/binomial';
import { share, type Share } from '../units';

/** All are needed: the product. */
export function inSeries(availabilities: readonly Share[]): Share {
  return share(availabilities.reduce((all, one) => all * one, 1));
}

/** One of them is enough, and they fail independently: 1 less the product of the rest. None at all is not available. */
export function inParallel(availabilities: readonly Share[]): Share {
  return share(1 - availabilities.reduce((allDown, one) => allDown * (1 - one), 1));
}

/** At least `needed` of `instances` independent equal ones are up (binomial). Counts are whole; 0 needed is always met. */
export function kOfN(needed: number, instances: number, availability: Share): Share {
  return share(binomialAtLeast(Math.ceil(needed), Math.floor(instances), availability));
}

/**
 * At least one of several instances is up when a part `beta` of each one's failures hits all at once (a shared image,
 * configuration or deployment): the beta factor model. Usual: 0.1 for copies deployed together, 0.05 apart, 0.01 for
 * diverse ones.
 */
export function commonCause({
  instances,
  availability,
  beta,
}: {
  readonly instances: number;
  readonly availability: Share;
  readonly beta: Share;
}): Share {
  if (!(instances > 0)) return share(0);
  const failure = 1 - availability;
  return share((1 - beta * failure) * (1 - ((1 - beta) * failure) ** instances));
}

/**
 * With a dependency whose failure leaves the part `servedWithout` of the requests unharmed (a cache that still has it, a
 * default instead of a recommendation).
 */
export function softDependency({
  rest,
  dependency,
  servedWithout,
}: {
  readonly rest: Share;
  readonly dependency: Share;
  readonly servedWithout: Share;
}): Share {
  return share(rest * (1 - (1 - dependency) * (1 - servedWithout)));
}
