import type { Answers } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { entityCards } from './reference-entities';
import { estimateLines } from './reference-estimates';
import { referenceNotes } from './reference-notes';
import { operationCards } from './reference-operations';
import { assumptionCards, requirementCards } from './reference-requirements';

export const referenceAnswers: Answers = {
  requirements: requirementCards,
  assumptions: assumptionCards,
  estimates: estimateLines,
  operations: operationCards,
  entities: entityCards,
  notes: referenceNotes,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Devices send blocks straight to object storage with signed links',
      alternative: 'All bytes through our own servers',
      because:
        '0.93 GB/s in and 1.9 GB/s out at peak would need a fleet sized by bytes, and a slow line would slow down every list.',
      price:
        'A link that leaked works for up to 10 minutes, and limits by bytes are the provider’s.',
    },
    {
      id: 'd2',
      choice: 'Blocks cut by content, 1 MB on average, named by their SHA-256',
      alternative: 'Fixed blocks of 4 MB',
      because: 'An insert at the front then sends 1 MB and not the whole file.',
      price: 'About 3 s of CPU on the device for each GB, and four times as many hashes to keep.',
    },
    {
      id: 'd3',
      choice: 'One relational store for metadata, with a synchronous standby',
      alternative: 'A document store with conditional writes, split by tree',
      because:
        'Revision, references and journal entry are one transaction, and 926 commits a second are a tenth of one db.r5.2xlarge.',
      price:
        'Commits stop for about 60 s at a failover, and past 10 TB, in the fourth year, we must split by tree.',
    },
    {
      id: 'd4',
      choice: 'Conflicts keep both: a conflicted copy beside the file',
      alternative: 'Last writer wins',
      because: 'Nobody may lose work without being told.',
      price: 'People find two files and must merge them by hand.',
    },
    {
      id: 'd5',
      choice: 'A signal over held connections, the data by delta from the journal',
      alternative: 'Devices ask every 10 seconds',
      because:
        '3 million devices asking every 10 s are 300,000 requests a second, nearly all for nothing.',
      price: '102 gateways, about $14,000 a month, and reconnects that must be spread.',
    },
    {
      id: 'd6',
      choice: 'A metadata cache whose entries carry the version of their tree',
      alternative: 'Read replicas',
      because:
        '80 % of 23,000 reads a second are answered in 1 ms, and an old entry is never taken for a new one.',
      price:
        'A commit waits 1 ms more to raise the version of its tree in the cache, and 26 GB of memory twice.',
    },
  ),
  risks: cardsById(
    {
      id: 'k1',
      what: 'One region: if it is lost, nothing syncs until it is back; files on the devices stay usable offline.',
      acceptedBecause:
        'Three zones reach 99.95 %, and a second copy of 5 PB nearly doubles the bill.',
      revisitWhen: 'A contract asks for it, or a tenth of the people are on another continent.',
    },
    {
      id: 'k2',
      what: 'A shared folder with 100,000 members sends a signal to each at every change.',
      acceptedBecause:
        'There are few; signals of one tree are gathered for 5 s, and the delta is the same for all and cached.',
      revisitWhen: 'Signals of one tree pass 10,000 a second.',
    },
    {
      id: 'k3',
      what: 'A hot tree: one company makes most commits of a shard.',
      acceptedBecause:
        'One db.r5.2xlarge takes about 10,000 writes a second, ten times all of today.',
      revisitWhen: 'One tree makes more than 20 % of the commits: then it gets a shard of its own.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Gateways are the first to fill up: 3 million connections on 102 of 50,000 are 59 %, and 88 % with one zone lost. Next is the Metadata service, 24,000 requests a second on 6 servers at 50 %. The Metadata store runs at 23 %, and at 74 % with a cold cache.',
    },
    {
      id: 'summary' as const,
      text: 'Bytes go straight to object storage as immutable blocks named by their hash; one relational store says which blocks make up which file, and each commit compares its base revision, so conflicts keep both. A journal for each tree is what devices read; gateways only tell them that something changed. Object storage is the largest line of the bill, about $107,000 in month 12.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: split the metadata by tree, add gateways, give the largest tenants their own shards. To halve the bill: cold tier after 30 days, compression on the device. Rehearse a lost cache and a restore of a whole tree every quarter.',
    },
  ),
  selfAssessments: {},
};
