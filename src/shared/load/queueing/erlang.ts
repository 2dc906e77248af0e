/** Standard deviations of a Poisson count beyond which its probability is below the precision of a number. */
const NEGLIGIBLE_DEVIATIONS = 9;
const NEGLIGIBLE = 1e-18;

/**
 * The probability that a request has to wait (Erlang C): Poisson arrivals, exponential service, one line for all servers.
 *
 * Takes the servers and the load offered to them in erlangs (arrivals a second times service seconds: the mean number of
 * busy servers). Returns 0 to 1; 1 when the servers cannot keep up, 0 without load. A fraction of a server is
 * interpolated. Uses the recursion of Erlang's loss formula, which loses no precision; its first steps cannot be told
 * apart in the result and are skipped, so that 100,000 servers take some thousand steps.
 */
export function erlangC(servers: number, offeredErlangs: number): number {
  if (offeredErlangs <= 0) return 0;
  if (!(servers > offeredErlangs)) return 1;
  const whole = Math.floor(servers);
  const below = whole > offeredErlangs ? ofWholeServers(whole, offeredErlangs) : 1;
  if (whole === servers) return below;
  return below + (servers - whole) * (ofWholeServers(whole + 1, offeredErlangs) - below);
}

function ofWholeServers(servers: number, offeredErlangs: number): number {
  const first = Math.floor(offeredErlangs - NEGLIGIBLE_DEVIATIONS * Math.sqrt(offeredErlangs));
  const skipped = Math.max(0, first);
  let blocked = 1 - skipped / offeredErlangs;
  for (let server = skipped + 1; server <= servers; server += 1) {
    blocked = (offeredErlangs * blocked) / (server + offeredErlangs * blocked);
    if (blocked < NEGLIGIBLE && server > offeredErlangs) return 0;
  }
  return blocked / (1 - (offeredErlangs / servers) * (1 - blocked));
}
