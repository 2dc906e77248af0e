import type { Answers } from '../../interview/answers';
import { cardsById, recordsById, requirement } from '../reference-parts';
import { referenceEntities, referenceOperations } from './reference-contracts';
import { referenceDecisions, referenceRisks } from './reference-decisions';
import { referenceNotes } from './reference-notes';

export const referenceAnswers: Answers = {
  requirements: cardsById(
    requirement('r1', 'functional', 'must', 'Publish a post'),
    requirement('r2', 'functional', 'must', 'Follow and unfollow accounts'),
    requirement(
      'r3',
      'functional',
      'must',
      'Read the home feed: posts of followed accounts, newest first, page by page',
    ),
    requirement('r4', 'functional', 'must', 'See the posts of one account on its profile'),
    requirement('r5', 'functional', 'should', 'Attach a picture to a post'),
    requirement(
      'r6',
      'functional',
      'should',
      'Deleted posts and blocked accounts vanish from all feeds',
      '1 min',
    ),
    requirement('r7', 'non-functional', 'must', 'The feed loads fast', 'p99 <= 200 ms'),
    requirement(
      'r8',
      'non-functional',
      'must',
      'A new post is visible to most followers within 5 s, of large accounts within 30 s',
      '5 s',
    ),
    requirement(
      'r9',
      'non-functional',
      'must',
      'Availability of reading and publishing; an old feed is better than none',
      '99.95 %',
    ),
    requirement('r10', 'non-functional', 'must', 'Authors see their own post at once'),
    requirement(
      'r11',
      'non-functional',
      'must',
      'Posts are durable; feed lists can be rebuilt',
      '0 lost',
    ),
    requirement(
      'r12',
      'non-functional',
      'should',
      'Rate limit on posts and follows per account',
      '30 posts an hour',
    ),
    requirement(
      'r13',
      'out-of-scope',
      'could',
      'Ads, search, comments, a ranking model, a second region',
    ),
  ),
  assumptions: cardsById(
    {
      id: 'a1',
      text: 'People seen within 30 days get a list: 100 million of half a billion accounts.',
    },
    { id: 'a2', text: 'Readers follow about five accounts above 100,000 followers.' },
    {
      id: 'a3',
      text: 'Everyone opens one profile a day, and follows or leaves somebody every fifth day.',
    },
  ),
  estimates: cardsById(
    {
      id: 'e1',
      name: 'feed_reads',
      expression: '100M * 10 / day',
      note: 'Openings of the feed, average.',
    },
    {
      id: 'e2',
      name: 'feed_reads_peak',
      expression: 'feed_reads * 3',
      note: 'Sizes the feed service.',
    },
    { id: 'e3', name: 'posts', expression: '100M * 0.5 / day', note: 'Average.' },
    {
      id: 'e4',
      name: 'inserts',
      expression: 'posts * 200',
      note: 'Push into the lists of the followers, average; three times that sizes the workers.',
    },
    {
      id: 'e5',
      name: 'pull_lookups',
      expression: 'feed_reads * 300',
      note: 'If each feed were gathered on reading: why not pull for everyone.',
    },
    {
      id: 'e6',
      name: 'celebrity_delay',
      expression: '50M / (500k / s)',
      note: 'One post of the largest account at 500,000 inserts a second: above 30 s, so never push it.',
    },
    {
      id: 'e7',
      name: 'list_memory',
      expression: '100M * 800 * 16 B',
      note: 'Feed lists; twice that with overhead decides the number of shards.',
    },
    {
      id: 'e8',
      name: 'post_storage',
      expression: 'posts * 1 KB',
      note: 'Text of posts a day, one copy: 18 TB a year.',
    },
    {
      id: 'e9',
      name: 'pictures',
      expression: 'posts * 20% * 200 KB',
      note: 'Uploads to object storage.',
    },
    {
      id: 'e10',
      name: 'hydration',
      expression: 'feed_reads_peak * 20',
      note: 'Posts fetched by id at peak; sizes the post cache.',
    },
    {
      id: 'e11',
      name: 'egress',
      expression: 'hydration * 20% * 200 KB',
      note: 'Bandwidth for pictures, 95 % of it from the edge.',
    },
  ),
  operations: referenceOperations,
  entities: referenceEntities,
  notes: referenceNotes,
  decisions: referenceDecisions,
  risks: referenceRisks,
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Fan-out is the first to fill up: 347,000 inserts a second at peak on 100 workers of 5,000 each is 69 %. Being late is allowed for 5 s, so it may lag, but not for long. After it come the Post cache at 58 % and the Feed service at 48 %, 72 % with one zone lost.',
    },
    {
      id: 'summary' as const,
      text: 'Posts are stored once and pushed as ids into capped lists of the followers who were here within 30 days. The few thousand accounts above 100,000 followers are not pushed but merged in when a feed is read. Pages are turned into posts by one multiget from a cache; deletions and blocks are filtered there. Lists and caches can be lost and built again, posts and follows cannot. The lists in memory are the largest line of the bill that we choose.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: lists for people seen within 7 days only, lists of older entries on disk, local copies of hot posts. Rehearse an empty post cache and a fan-out ten minutes behind. Then a ranking step with a deadline, and a second region in which feeds stay readable on their own.',
    },
  ),
  selfAssessments: {},
};
