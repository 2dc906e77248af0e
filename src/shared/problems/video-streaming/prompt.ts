export const TITLE = 'Video streaming';

export const ONE_LINE = 'Upload once, transcode, and play everywhere without stalling.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design a video service like YouTube. People upload videos, we prepare them, and millions watch them on phones and ' +
  'televisions all over the world, without waiting. How would you build it?';
