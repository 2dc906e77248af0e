export const TITLE = 'Distributed rate limiter';

export const ONE_LINE = 'Limits that hold across a fleet without becoming the outage.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Our API runs on many servers, and some callers send far more requests than they should. Design a rate limiter: ' +
  'requests are limited by user, address or endpoint, and a limit holds across all servers together. How would you ' +
  'build it?';
