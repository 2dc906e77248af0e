export const TITLE = 'Real-time chat';

export const ONE_LINE = 'Messages between people and groups, in order, on every device.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design a chat service like WhatsApp or Slack. People write to one another and in groups, see who is online, and find ' +
  'everything they missed when they come back. How would you build it?';
