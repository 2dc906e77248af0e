export const TITLE = 'Notification system';

export const ONE_LINE = 'Push, mail and text messages, once, to those who want them.';

/** What the interviewer says at the start; everything else must be asked for. */
export const PROMPT =
  'Design the system that sends the notifications of a large product: push, e-mail, text messages and a list in the app. ' +
  'Other teams tell us what happened and to whom; we see to it that the right people hear of it, on the channels they want. ' +
  'How would you build it?';
