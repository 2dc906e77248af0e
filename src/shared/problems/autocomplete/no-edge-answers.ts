import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const noEdgeAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'No edge cache: fifteen servers with headroom, and a browser cache of ten minutes',
      alternative: 'An edge before nine servers',
      because:
        'Users are on one continent, a request takes 20 ms to us, and 18 billion requests a month at an edge cost more than all servers.',
      price:
        'All 20,833 requests a second at peak are ours: $2,100 a month for servers, and no buffer for an event of ten times.',
    },
    {
      id: 'd2',
      choice: 'A trie with the top ten at each node, whole in each server',
      alternative: 'A map from prefix to completions',
      because:
        'Letters are shared, so it takes about half of 4.2 GB, and two versions fit into 16 GB with ease.',
      price:
        'A look-up follows up to 20 pointers, a few microseconds, and building it takes longer.',
    },
    {
      id: 'd3',
      choice: 'Counts and blocked terms in one relational store',
      alternative: 'A wide-column store for the counts',
      because: 'Workers write one row for a hundred searches: 35 rows a second at peak.',
      price:
        'With ten languages it must be split; a failover stops counting for a minute, and the queue waits.',
    },
    {
      id: 'd4',
      choice: 'A batch builds versions of the index, and servers switch as a whole',
      alternative: 'Counts updated in the index while it is read',
      because: 'A bad build can be held back or rolled back.',
      price: 'Trends are ten minutes late.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, ['pipeline', 'trending', 'personal-and-typos']),
    {
      id: 'n7',
      topicId: 'structure',
      text: 'A trie with the top ten precomputed at each node: walking down the typed letters takes at most 20 steps and nothing is collected below. It needs about 2 GB of memory for 5 million phrases and twice that while a new version is loaded. If it is walked without the lists at the nodes, a single letter costs a million visits; the lists are the price of speed.',
    },
    {
      id: 'n8',
      topicId: 'caching',
      text: 'There is no edge. The client debounces by 150 ms and keeps answers for ten minutes with max-age=600, so going back a letter asks nobody. That cache is lost with each new page, and short prefixes reach us again and again: we plan for a hit ratio of nothing, 20,833 requests a second at 46 % of fifteen servers. The price is that an event of ten times is shed: long prefixes get no list.',
    },
    {
      id: 'n9',
      topicId: 'sharding',
      text: 'No shards: every server has the whole index, five replicas in each of three zones, so no prefix is hot on one machine. With a zone lost ten servers take 20,833 requests a second at 69 %. Past 12 GB we split by locale first. The price is fifteen copies of the same 2 GB.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The suggest servers are the first to fill up: 20,833 requests a second on fifteen servers of 3,000 each are 46 %, and 69 % with a zone lost.',
    },
    {
      id: 'summary' as const,
      text: 'Fifteen servers hold a trie with ten completions at each node and take every request themselves; browsers keep answers for ten minutes. One queue, one store and one builder renew the index in versions. About a tenth of the price of an edge.',
    },
    {
      id: 'next-steps' as const,
      text: 'Put an edge in front when users come from a second continent, or when events of ten times become frequent: that is the cheapest headroom there is.',
    },
  ),
};
