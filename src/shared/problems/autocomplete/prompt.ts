export const TITLE = 'Search autocomplete';

export const ONE_LINE = 'Good suggestions within the time between two key strokes.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design the suggestions under a search box: someone types a few letters, and before the next key we show the most ' +
  'likely ways to go on, as a large web shop or search engine does. How would you build it?';
