import type { Pack } from '../pack';

export const mistakes: Pack['mistakes'] = [
  {
    id: 'count-in-each-instance',
    text: 'Counting in each instance: with 20 gateways the limit is twenty times as high.',
    instead: 'Shared counters, leased quotas, or one owner for each caller.',
  },
  {
    id: 'read-then-write',
    text: 'Reading a counter and then writing it: two gateways read 99 and both allow.',
    instead: 'An atomic increment or a script that counts and decides in one step.',
  },
  {
    id: 'no-expiry',
    text: 'Counters without expiry, or an expiry that is set in a second call.',
    instead: 'Count and set the expiry in the same step.',
  },
  {
    id: 'after-the-work',
    text: 'Checking the limit after the expensive work is done.',
    instead: 'Check at the gateway, before anything else is called.',
  },
  {
    id: 'no-time-out',
    text: 'No time-out on the counters: when they are slow, every request of the API is slow.',
    instead: 'A time-out of 10 ms, a breaker, and a policy for each rule.',
  },
  {
    id: 'fixed-window',
    text: 'Fixed windows for a limit that matters: twice as much comes through at the border.',
    instead: 'A sliding window counter or a token bucket.',
  },
  {
    id: 'address-only',
    text: 'Limiting by address only: a company behind one address is one caller, a phone is ten.',
    instead:
      'Limit by key or user where there is one; by address only before sign-in, and generously.',
  },
  {
    id: 'retry-after-without-jitter',
    text: 'The same Retry-After for everybody: all refused callers come back in the same second.',
    instead: 'A random part in Retry-After.',
  },
];
