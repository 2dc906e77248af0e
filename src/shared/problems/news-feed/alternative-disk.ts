import type { Answers, Decision, Note } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

const { d1, d3, d4 } = referenceAnswers.decisions;

export const diskAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById<Omit<Decision, 'position'>>(
    ...[d1, d3, d4].flatMap((decision) => decision ?? []),
    {
      id: 'd7',
      choice: 'Feed lists on disk in a wide-column store, partitioned by reader',
      alternative: 'Lists in memory',
      because:
        'A read of one partition takes about 5 ms of the 200, and 150 ordinary nodes cost a fraction of 2.6 TB of memory. Lists survive a restart.',
      price:
        '150 nodes to look after, compaction next to 347,000 inserts a second, and a tail of some 20 ms.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceAnswers.notes).filter(
      ({ topicId }) => topicId !== 'feed-lists' && topicId !== null,
    ),
    {
      id: 'n8',
      topicId: 'feed-lists',
      text:
        'The feed list of a reader is one partition with the last 800 ids; rows expire after 30 days. 1.28 TB in three copies are 26 GB a node on 150 nodes: operations decide, 382,000 a second of 600,000. One copy answers reads and writes, because a list may miss an entry for a moment. ' +
        'If a node fails, two copies go on; if all are lost, lists are rebuilt from the timelines of the authors. Ids only, hydrated by one multiget. The cost is about a quarter of the same lists in memory.',
    },
    {
      id: 'n9',
      topicId: null,
      text:
        'When things go wrong: an event that crashes its worker goes to the dead-letter queue after 5 attempts, an alarm rings and the partition moves on. With ten times the reads the feed service sheds first, and the first page of each reader is cached for ten seconds, because the nodes are 64 % full already. ' +
        'With two regions apart, feeds stay readable from local lists, and posts queue for the other side. With half the money, only people seen within 7 days are pushed to: operations decide the number of nodes, so fewer inserts need fewer of them.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Fan-out is the first to fill up: 347,000 inserts a second at peak on 100 workers of 5,000 each is 69 %. The Feed lists come next: 382,000 operations a second on 150 nodes of 4,000 are 64 %.',
    },
    {
      id: 'summary' as const,
      text: 'As ids in lists on disk: posts are stored once, pushed as ids into the partition of each follower, large accounts merged on reading, pages turned into posts from a cache. Reads take some milliseconds more than from memory, and the bill is far smaller.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: a cache for the first page of people who open the feed every few minutes, more nodes, lists for 7 days. Rehearse the loss of a zone with compaction running.',
    },
  ),
};
