import type { Answers } from '../../interview/answers';
import { cardsById, requirement } from '../reference-parts';

export const requirementCards: Answers['requirements'] = cardsById(
  requirement(
    'r1',
    'functional',
    'must',
    'Upload files, large ones in parts that can be resumed',
    '50 GB',
  ),
  requirement('r2', 'functional', 'must', 'Download files on any device'),
  requirement(
    'r3',
    'functional',
    'must',
    'Sync: a change on one device appears on the others by itself',
  ),
  requirement('r4', 'functional', 'must', 'Share folders with named people, to read or to write'),
  requirement(
    'r5',
    'functional',
    'must',
    'Keep old versions and restore them, deleted files too',
    '30 days',
  ),
  requirement('r6', 'functional', 'should', 'Edit offline; changes are sent on reconnect'),
  requirement(
    'r7',
    'functional',
    'could',
    'Search files by name; previews of pictures, made in the background',
  ),
  requirement('r8', 'non-functional', 'must', 'Durability of committed files', '99.999999999 %'),
  requirement('r9', 'non-functional', 'must', 'Online devices see a change, p99', '10 s'),
  requirement(
    'r10',
    'non-functional',
    'must',
    'Availability of sync, upload and download',
    '99.95 %',
  ),
  requirement(
    'r11',
    'non-functional',
    'must',
    'A conflict keeps both files; nothing is silently overwritten',
    '0 lost edits',
  ),
  requirement(
    'r12',
    'non-functional',
    'must',
    'Metadata is strongly consistent within a folder tree; blocks are immutable',
  ),
  requirement(
    'r13',
    'non-functional',
    'should',
    'An edit sends only the blocks that changed',
    '1 MB on average',
  ),
  requirement(
    'r14',
    'non-functional',
    'must',
    'Encrypted in transit and at rest; private unless shared',
  ),
  requirement(
    'r15',
    'non-functional',
    'should',
    'Rate limit on changes per account, against ransomware',
    '600 an hour',
  ),
  requirement(
    'r16',
    'out-of-scope',
    'could',
    'Editing one document together, full-text search, a second region',
  ),
);

export const assumptionCards: Answers['assumptions'] = cardsById(
  {
    id: 'a1',
    text: 'Of 10 million people a day, 3 million devices are online at the same time at peak.',
  },
  { id: 'a2', text: 'Blocks are cut by content: 1 MB on average, 4 MB at most.' },
  { id: 'a3', text: 'Most people are on one continent, so one region with three zones will do.' },
);
