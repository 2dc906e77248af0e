export const TITLE = 'URL shortener';

export const ONE_LINE = 'Short unique links and fast redirects at a hundred reads per write.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design a service that turns long web addresses into short links, like bit.ly. Someone gives us a long URL and gets a ' +
  'short one; whoever opens the short one lands on the long one. How would you build it?';
