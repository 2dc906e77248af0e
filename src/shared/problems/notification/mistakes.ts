import type { Pack } from '../pack';

export const mistakes: Pack['mistakes'] = [
  {
    id: 'provider-in-request',
    text: 'Calling the provider inside the request of the producer.',
    instead: 'Write the request down, answer 202, and let workers call the provider.',
  },
  {
    id: 'one-shared-queue',
    text: 'One queue for all channels: a slow e-mail provider holds up every push and SMS.',
    instead: 'A queue and workers for each channel, and lanes by class within it.',
  },
  {
    id: 'no-dedupe-key',
    text: 'No dedupe key: a repeated event or a redelivered message becomes a second SMS.',
    instead: 'Insert the key if it is absent before the call, and mark it as sent after.',
  },
  {
    id: 'retry-permanent-errors',
    text: 'Trying again what can never work, such as dead tokens and unknown numbers.',
    instead: 'Tell permanent from passing errors; remove dead addresses, retry only the others.',
  },
  {
    id: 'preference-read-uncached',
    text: 'A relational query with joins for the preferences of every message.',
    instead: 'One row for each person, read by key, with a cache that lives for a minute.',
  },
  {
    id: 'codes-behind-campaign',
    text: 'One-time codes that stand in line behind ten million marketing messages.',
    instead: 'A lane of their own that is emptied first, with workers reserved for it.',
  },
  {
    id: 'server-time-zone',
    text: 'Quiet hours in the time zone of the server.',
    instead: 'Store the time zone of each person and check against their local time.',
  },
  {
    id: 'fan-out-in-request',
    text: 'Expanding a segment of millions inside the API call.',
    instead: 'Note one job and expand it in pages, at the pace of the slowest provider.',
  },
];
