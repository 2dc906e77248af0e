export const TITLE = 'News feed';

export const ONE_LINE = 'Posts from the people you follow, fresh and fast, celebrities included.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design the home feed of a social network like Twitter or Instagram. People follow others, publish posts, and open the ' +
  'app to see what those they follow have posted. Some accounts have very many followers. How would you build it?';
