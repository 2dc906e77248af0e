import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const lookupAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice:
        'The ten completions of each prefix in a shared in-memory store, one read of about 1 ms',
      alternative: 'The whole index in the memory of each server',
      because:
        'The service stays stateless, starts in seconds, and the index may outgrow one machine.',
      price:
        'A network hop for each miss of the edge, and six nodes of 16 GB, about $1,300 a month.',
    },
    {
      id: 'd2',
      choice: 'Keys carry the version, and one value says which version is read',
      alternative: 'Overwriting the completions in place',
      because: 'A switch is one write, and so is the way back; no reader sees half of a build.',
      price: 'Twice the memory between two nightly builds: 8.4 GB instead of 4.2.',
    },
    {
      id: 'd3',
      choice: 'An edge cache with answers that live for 600 s',
      alternative: 'More nodes and no edge',
      because: '80 % of 20,833 requests a second end near the user.',
      price: 'About $18,000 a month, and a list may be ten minutes old.',
    },
    {
      id: 'd4',
      choice: 'One service for suggestions, reported searches and the blocklist',
      alternative: 'A service for each',
      because: 'Together they are 24,000 requests a second with a cold edge, half of six servers.',
      price: 'A flood of reports could slow suggestions, so reports are shed first.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, ['caching', 'trending', 'personal-and-typos']),
    {
      id: 'n7',
      topicId: 'structure',
      text:
        'A hash map of prefix to its top ten, precomputed by the builder, in a store that keeps everything in memory: 40 million entries of 104 bytes are 4.2 GB, and some 9 GB with the overhead of the store. A read takes 1 ms with the network. ' +
        'If the store does not answer within 20 ms the service sends an empty list. The price beside an index inside each server is that hop and the overhead.',
    },
    {
      id: 'n8',
      topicId: 'sharding',
      text: 'Three shards by a hash of the prefix with a replica each, in two zones. A hash spreads letters evenly, so the skew of s against x does not matter; the hottest prefixes of one letter are kept by the edge. If a shard is lost its replica takes over within seconds and that third of the prefixes gets no suggestions meanwhile. Three shards carry 240,000 reads a second, and a cold edge sends 20,833.',
    },
    {
      id: 'n9',
      topicId: 'pipeline',
      text: 'Reported searches wait in a queue, workers add them up by phrase and hour, and the builder lets old hours decay. It writes the completions that changed under the next version, compares a sample of 10,000 prefixes with the last one, and then switches the value that says which version is read. If the build is bad, one write goes back; the old keys are deleted after a day. The price is twice the memory meanwhile.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'With a cold edge the Suggest service is the first to fill up: 20,833 requests and 3,500 reports a second on six servers of 8,000 are 51 %. The shards stand below 10 %.',
    },
    {
      id: 'summary' as const,
      text: 'A builder writes the ten completions of each prefix into a sharded in-memory store under keys with a version; a stateless service reads one key for each request that the edge does not answer. Nearly everything is managed; the edge is the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: twelve shards and more servers. Keep the ten thousand commonest prefixes in the memory of the service, then the edge matters less.',
    },
  ),
};
