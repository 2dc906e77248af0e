import type { Answers, Decision, Note } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';
import { referenceNotes } from './reference-notes';

export const eventAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById<Omit<Decision, 'position'>>(
    ...Object.values(referenceAnswers.decisions).filter(({ id }) => id !== 'd4'),
    {
      id: 'd7',
      choice: 'One managed key-value store for all records, without a cache',
      alternative:
        'A relational primary with a cache beside it, and a store of its own for uploads',
      because:
        'Each access is by the id of a video; 8,700 reads a second take about 5 ms each, and nothing is cold after a failure.',
      price:
        'About $950 a month for 7.6 billion reads, and search by title needs an index that the store does not have itself.',
    },
    {
      id: 'd8',
      choice: 'The storage announces finished uploads, and the last piece publishes the video',
      alternative: 'Queues for finished uploads and for ready videos',
      because:
        'Two queues and a worker less, and an upload cannot be joined without being announced.',
      price: 'Priorities must be decided by the planner, as events come in no order.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceNotes).filter(({ topicId }) => topicId !== 'transcoding'),
    {
      id: 'n7',
      topicId: 'transcoding',
      text: 'An event of the storage starts the planner, which cuts at key frames into pieces of one minute and queues them; transcoders work in parallel, 30 s for a piece, and write segments of 6 s. When a piece is done, one conditional write counts it down; whoever reaches zero publishes. It is idempotent: a piece that is done again after a spot machine was lost sets the same mark. After 4 attempts it goes to the dead-letter queue.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Origin shield fills up first: 1.04 Tb/s on 60 nodes of 25 Gb/s are 69 %. Then a single hit: one partition of the Records gives 3,000 reads a second for one video, and a third of 8,700 starts is 2,900, so each server keeps the top thousand for 10 s.',
    },
    {
      id: 'summary' as const,
      text: 'The fewest parts: storage events start the planner, pieces of a minute are transcoded in parallel, and the last one publishes. One key-value store holds every record; segments of 6 s come from a CDN with an origin shield. Delivery is the largest line of the bill, $1.5 million a day.',
    },
    {
      id: 'next-steps' as const,
      text: 'Put a search index beside the store when titles are not enough. At ten times the viewers: caches of our own inside providers, and a cache before the store when its reads cost more than that.',
    },
  ),
};
