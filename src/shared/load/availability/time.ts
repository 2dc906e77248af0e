import { SECONDS_PER_YEAR, seconds, type Seconds, share, type Share } from '../units';

/** How many nines: 0.999 has 3. null: always available, which has no number of nines. */
export function nines(availability: Share): number | null {
  return availability < 1 ? -Math.log10(1 - Math.max(0, availability)) + 0 : null;
}

/** Time in a year of 365.25 days in which it is not available. */
export function downtimePerYear(availability: Share): Seconds {
  return seconds((1 - availability) * SECONDS_PER_YEAR);
}

/** A standby takes over after some time, so many times a year: 1 less events x outage / year, 0 at least. */
export function withFailover({
  eventsPerYear,
  outage,
}: {
  readonly eventsPerYear: number;
  readonly outage: Seconds;
}): Share {
  const down = (Math.max(0, eventsPerYear) * Math.max(0, outage)) / SECONDS_PER_YEAR;
  return share(Math.max(0, 1 - down));
}

/** The mean outage when switching over succeeds with some probability and otherwise someone has to repair it. */
export function expectedOutage({
  successShare,
  switchover,
  repair,
}: {
  readonly successShare: Share;
  readonly switchover: Seconds;
  readonly repair: Seconds;
}): Seconds {
  return seconds(successShare * switchover + (1 - successShare) * repair);
}
