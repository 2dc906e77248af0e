export const TITLE = 'Web crawler';

export const ONE_LINE = 'A billion pages a month, politely, without visiting twice.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design a crawler that collects the pages of the web for a search index. It starts from a list of addresses, follows ' +
  'the links that it finds, and runs on many machines. How would you build it?';
