import type { Answers, Note } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const outboxAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Posts in sharded MySQL with an outbox that feeds the fan-out',
      alternative: 'A wide-column store, and the service publishes the event itself',
      because:
        'The post and its event are one transaction, so no post is ever left out of the lists; 1,740 writes a second are little for 16 shards.',
      price:
        'A failover stops publishing for a sixteenth of the authors for about 60 s, and adding shards means moving authors.',
    },
    {
      id: 'd2',
      choice: 'A managed work queue between outbox and workers, no replay',
      alternative: 'A stream',
      because:
        'Nothing else reads the events, and after a fault lists can be rebuilt from the timelines.',
      price: 'Ranking would need a second way to the events later.',
    },
    {
      id: 'd3',
      choice:
        'Push below 100,000 followers, pull above; fan-out to people seen within 30 days only',
      alternative: 'Push for everyone',
      because:
        'The largest account would take 100 s for one post, and four of five accounts never look.',
      price:
        'About five large accounts are merged into each page, and who returns after a month waits a second.',
    },
    {
      id: 'd4',
      choice: 'Follows in a managed key-value table, kept by either side',
      alternative: 'Nodes of our own',
      because: 'Both questions are one partition, and 140 follows a second cost almost nothing.',
      price:
        'Reading followers for the fan-out is billed by the page, about 1,740 pages a second at peak.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceAnswers.notes).filter(({ topicId }) => topicId !== 'follow-graph'),
    {
      id: 'n8',
      topicId: 'follow-graph',
      text:
        'The follow graph is a key-value table with two rows for each edge, one by follower and one by followed, so both directions are one partition. Followers come in pages of 200. ' +
        'One partition gives 3,000 reads a second, which is why large accounts, whose partition would be hot, are not pushed. If the second row fails to be written, a job repairs it; the cost is two writes for each follow.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Fan-out is the first to fill up: 347,000 inserts a second at peak on 100 workers of 5,000 each is 69 %. The Post cache follows at 58 % of 80,000 lookups a second a shard.',
    },
    {
      id: 'summary' as const,
      text: 'Posts live in sharded MySQL; each commit leaves an event in the outbox, which a managed queue takes to the fan-out workers. Ids go into capped lists in memory for people seen lately; large accounts are merged on reading. Fewer things of our own to run; a crash cannot part a post from its event.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: more shards, moved author by author; local copies of hot posts; lists for 7 days. When ranking comes, replace the queue by a stream that it can listen to.',
    },
  ),
};
