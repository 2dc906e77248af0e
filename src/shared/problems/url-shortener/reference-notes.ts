import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'code-generation',
    text:
      'Each server takes a block of 10,000 numbers from the id generator and writes them in base 62: 7 characters give 3.5 trillion codes for 6 billion links, so codes are unique without a check. ' +
      'If a server crashes, at most 10,000 numbers are lost. If the id generator is down, servers go on with the block in memory for about 10 minutes at peak. A fixed permutation makes the order hard to guess.',
  },
  {
    id: 'n2',
    topicId: 'redirect-status',
    text:
      'We answer 302 with max-age=60. A 301 would be cached by browsers for good: we would lose clicks and could not delete. The price is that each of 19,000 redirects a second reaches us; ' +
      'max-age=60 bounds how long a deleted link can live on in a browser.',
  },
  {
    id: 'n3',
    topicId: 'caching',
    text:
      'Cache-aside: look in the cache, on a miss read the store and put the link in with a TTL of one hour, plus or minus a tenth so that entries do not expire together. Eviction is least recently used in 40 GB. ' +
      'Deletion invalidates the entry at once. Unknown codes get a negative entry for 30 s. Requests for one missing code are coalesced into one fetch. If the cache is lost, the store sees 19,000 reads a second instead of 950, ' +
      'about 50 % of a db.r5.2xlarge; the service sheds creates first while it warms up.',
  },
  {
    id: 'n4',
    topicId: 'storage',
    text:
      'Every access is by the key code, so one primary does: 0.6 TB a year, 3 TB in 5 years. The standby is synchronous, so no confirmed link is lost; a failover takes about 60 s, in which creates fail and are repeated with the same idempotency key. ' +
      'Past 10 TB we split by a hash of the code, not by owner, because a redirect knows only the code.',
  },
  {
    id: 'n5',
    topicId: 'statistics',
    text:
      'The service drops the click event into the stream asynchronously and does not wait; if the stream is down the event is lost, not the redirect. Delivery is at least once; workers skip event ids they have seen and roll up by code and hour. ' +
      'With 6 workers at 5,000 events a second each, 30 minutes down leaves 6.8 million events, which drain in under 5 minutes. After 5 attempts an event goes to the dead-letter queue; an alarm watches the lag.',
  },
);
