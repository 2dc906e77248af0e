import type { Answers, Decision, Note } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';
import { referenceNotes } from './reference-notes';

export const managedAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById<Omit<Decision, 'position'>>(
    ...Object.values(referenceAnswers.decisions).filter(({ id }) => id !== 'd2'),
    {
      id: 'd7',
      choice: 'Managed transcoding by the provider',
      alternative: 'Transcoders of our own on spot machines',
      because:
        'A small team gets pieces, retries and codecs ready-made, and 7,500 machines need not be found each evening.',
      price:
        'At about $0.005 a minute and rendition, $100,000 a day: what our own would cost without spot prices, and we wait for its queue.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceNotes).filter(({ topicId }) => topicId !== 'transcoding'),
    {
      id: 'n7',
      topicId: 'transcoding',
      text: 'The service cuts at key frames and transcodes pieces in parallel; we start one job per upload, named by the video, so that it is idempotent. A video of ten minutes is done in about 3 minutes. If the service is down, uploads wait in our queue for up to 4 days; if a job fails, we retry it 4 times and then put it into the dead-letter queue. Its quota of 100 starts a second is five times our peak of 17.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Origin shield fills up first: 1.04 Tb/s on 60 nodes of 25 Gb/s are 69 %. Behind it comes the quota of the transcoding service: 17 of 100 starts a second.',
    },
    {
      id: 'summary' as const,
      text: 'Parts go straight to storage; each finished upload starts a job of a managed transcoding service, whose end is heard through a queue and published. Players get a record from a cached API and segments of 6 s from a CDN with an origin shield. Few parts to run; delivery is the largest line of the bill, $1.5 million a day.',
    },
    {
      id: 'next-steps' as const,
      text: 'Transcode the head of the catalogue ourselves with a newer codec when it saves more than it costs. At ten times the viewers: caches of our own inside providers.',
    },
  ),
};
