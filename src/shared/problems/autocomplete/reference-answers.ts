import type { Answers } from '../../interview/answers';
import { cardsById, recordsById, requirement } from '../reference-parts';
import { referenceNotes } from './reference-notes';
import { referenceEntities, referenceOperations } from './reference-records';

const requirements: Answers['requirements'] = cardsById(
  requirement('r1', 'functional', 'must', 'Show the top ten completions of the typed prefix'),
  requirement(
    'r2',
    'functional',
    'must',
    'Suggestions are ranked by popularity, old searches fade',
  ),
  requirement('r3', 'functional', 'must', 'The ranking learns from finished searches'),
  requirement('r4', 'functional', 'should', 'Trending phrases show up'),
  requirement(
    'r5',
    'functional',
    'could',
    'Tolerate typing errors, a personal order, suggestions for each language',
  ),
  requirement('r6', 'non-functional', 'must', 'Latency from key press to list', 'p99 <= 100 ms'),
  requirement(
    'r7',
    'non-functional',
    'must',
    'Availability; without suggestions the search box goes on',
    '99.9 %',
  ),
  requirement(
    'r8',
    'non-functional',
    'must',
    'Freshness: trends appear within 15 minutes, the base within a day',
    '15 min',
  ),
  requirement(
    'r9',
    'non-functional',
    'must',
    'Offensive phrases and blocked terms are never suggested',
  ),
  requirement('r10', 'non-functional', 'should', 'An index version can be checked and rolled back'),
  requirement(
    'r11',
    'non-functional',
    'should',
    'Privacy: searches are anonymous; a phrase needs at least 50 people',
  ),
  requirement(
    'r12',
    'non-functional',
    'should',
    'Answers are cacheable at the edge and in browsers',
  ),
  requirement('r13', 'out-of-scope', 'could', 'The search results page, advertising'),
);

const estimates: Answers['estimates'] = cardsById(
  {
    id: 'e1',
    name: 'searches',
    expression: '10M * 10 / day',
    note: 'Finished searches a second, average: the rate of search events.',
  },
  {
    id: 'e2',
    name: 'requests',
    expression: 'searches * 6',
    note: 'Requests for suggestions, average, after the client has waited.',
  },
  {
    id: 'e3',
    name: 'requests_peak',
    expression: 'requests * 3',
    note: 'Peak; what nine servers take when the edge is cold.',
  },
  {
    id: 'e4',
    name: 'undebounced',
    expression: 'searches * 20 * 3',
    note: 'The same with a request for every key press.',
  },
  {
    id: 'e5',
    name: 'origin',
    expression: 'requests_peak * 20%',
    note: 'Misses behind the edge.',
  },
  {
    id: 'e6',
    name: 'prefixes',
    expression: '5M * 20 * 40%',
    note: 'Rows of the index: phrases share their beginnings.',
  },
  {
    id: 'e7',
    name: 'index_memory',
    expression: 'prefixes * (10 * 8 B + 24 B)',
    note: 'Fits into each server.',
  },
  {
    id: 'e8',
    name: 'log_volume',
    expression: '100M * 50 B / day',
    note: 'Search log a day.',
  },
);

export const referenceAnswers: Answers = {
  requirements,
  assumptions: cardsById(
    { id: 'a1', text: 'Waiting 150 ms before asking leaves six requests of twenty for a search.' },
    { id: 'a2', text: 'Four out of five requests find their answer at the edge, once it is warm.' },
  ),
  estimates,
  operations: referenceOperations,
  entities: referenceEntities,
  notes: referenceNotes,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'A map from prefix to ten phrases, made beforehand and held in memory',
      alternative: 'A trie that is walked for each request, or a search cluster',
      because:
        'One look-up of a microsecond leaves the 100 ms to the network; 4.2 GB fit into each server.',
      price: 'About twice the memory of a trie, and a change is seen only with the next build.',
    },
    {
      id: 'd2',
      choice: 'An edge cache with answers that live for 300 s',
      alternative: 'Twelve servers and no edge',
      because:
        'Short prefixes are asked for all day: 80 % of 20,833 requests a second end near the user.',
      price:
        'About $18,000 a month for 18 billion requests, the largest line of the bill, and lists that are up to five minutes old.',
    },
    {
      id: 'd3',
      choice: 'Nine servers, although three would do behind a warm edge',
      alternative: 'Three servers and a plan to shed requests',
      because:
        'A cold edge sends 20,833 requests a second; nine stand at 77 %, three would fall over.',
      price: 'Six servers more, about $840 a month, that run at 15 % most of the time.',
    },
    {
      id: 'd4',
      choice: 'A batch builds versions of the index, and servers switch as a whole',
      alternative: 'Counts updated in the index while it is read',
      because: 'A bad build can be held back or rolled back, and readers never wait for a lock.',
      price:
        'Trends are ten minutes late, and a server needs memory for two versions while it loads.',
    },
    {
      id: 'd5',
      choice: 'Searches are counted without a user, through a stream',
      alternative: 'Counting inside the search',
      because: 'No search waits for it, and 5 GB a day without names can be kept and read again.',
      price: 'A few searches are lost, and nothing personal can be learned from the log.',
    },
  ),
  risks: cardsById(
    {
      id: 'k1',
      what: 'One region: if it is lost, the edge serves old answers for a while, then there are none.',
      acceptedBecause: 'Search goes on without suggestions, and users are on one continent.',
      revisitWhen: 'A tenth of the users is on another continent.',
    },
    {
      id: 'k2',
      what: 'With a zone lost and the edge cold at the same time, six servers cannot take it all.',
      acceptedBecause:
        'Both at once are rare, and long prefixes go without suggestions for a minute.',
      revisitWhen: 'The edge has been cold more than twice a year.',
    },
    {
      id: 'k3',
      what: 'Bots can still push a phrase from 500 addresses.',
      acceptedBecause: 'An editor takes it out within 15 minutes.',
      revisitWhen: 'It happens more than once a month.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'Behind a warm edge nothing is full: the suggest servers take 4,167 requests a second, 15 % of what nine can do. With a cold edge they are the first: 20,833 a second, 77 %. At ten times the load it is again the suggest servers.',
    },
    {
      id: 'summary' as const,
      text: 'The client waits 150 ms, the edge answers four of five requests, and nine servers hold the whole index of 4.2 GB in memory, ten completions for each prefix. Searches flow through a log into counts, a batch builds checked versions of the index, and servers switch as a whole. The edge is the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: longer waits in the client and 30 servers. To save half the cost: an hour in browsers, 250 ms in the client. Then other languages, a personal order on the device, and typing errors on a path of their own.',
    },
  ),
  selfAssessments: {},
};
