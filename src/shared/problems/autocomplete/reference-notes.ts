import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'structure',
    text:
      'Each server holds a map from prefix to its top ten phrase ids, precomputed: a request is one look-up of a microsecond. 40 million prefixes with 104 bytes each are 4.2 GB of memory; a second version fits beside it while it is loaded. ' +
      'A trie would take about half, but each letter may miss the cache of the processor, and a walk below a short prefix would be slow. The price of the map is memory; if it outgrows 8 GB we change to an FST.',
  },
  {
    id: 'n2',
    topicId: 'pipeline',
    text:
      'Finished searches go into the log, workers add them up by phrase and hour, and the batch lets old hours decay by half each week. The nightly build keeps phrases with at least 50 searchers, leaves out blocked ones, and writes a version with its checksum. ' +
      'When more than 20 % of the answers to the 10,000 commonest prefixes change, it is held back: that is how a corrupt build is found. One server takes it as a canary for five minutes, then the others switch atomically. If it is bad we roll back to the last version, which they still have on disk.',
  },
  {
    id: 'n3',
    topicId: 'caching',
    text:
      'The client debounces by 150 ms, so six of 20 requests are sent, and keeps what it has seen. The edge keeps answers for 300 s, keyed by prefix and locale; short prefixes nearly always hit, and 80 % of 20,833 requests a second end there. ' +
      'If the edge is cold, nine servers run at 77 %; three would be overloaded, which is why there are nine. It asks for each prefix once at a time, and serves stale answers while we are down. The price: a new ranking is up to five minutes late, and a blocked phrase needs a purge.',
  },
  {
    id: 'n4',
    topicId: 'sharding',
    text:
      'No shards: the whole index of 4.2 GB is in each of nine replicas, three in each zone, so any server answers any prefix and one prefix cannot be hot on one machine. With a zone lost, six servers take 4,167 requests a second at 23 %. ' +
      'Past 12 GB we split by locale and then by weighted ranges of prefixes; the first letter alone would be skewed ten to one. The price of full copies is nine times the memory.',
  },
  {
    id: 'n5',
    topicId: 'trending',
    text:
      'Every ten minutes the builder takes the counts of the last hour in windows of five minutes and publishes a small index of what trends, which servers merge with the base when they load it. A phrase enters at ten times its usual count with searches from 500 addresses; fewer, and a handful of bots could put it there. ' +
      'If the builder fails, the base goes on and only trends are late; an alarm comes after 15 minutes. It costs one small job.',
  },
  {
    id: 'n6',
    topicId: 'personal-and-typos',
    text:
      'A personal order would be a separate step: the app takes the shared list of fifty from the edge and re-ranks it on the device with its own history, within a deadline of 15 ms. If that is late or fails, the shared order is shown. Typos take their own path when fewer than three completions were found. ' +
      'With the user in the key the edge would lose its 80 % of hits, and we would need twelve servers instead of nine.',
  },
);
