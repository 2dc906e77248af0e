import type { Answers, EntityField } from '../../interview/answers';
import { cardsById } from '../reference-parts';

const field = (name: string, type: string, key: EntityField['key'] = 'none'): EntityField => ({
  name,
  type,
  key,
});

export const entityCards: Answers['entities'] = cardsById(
  {
    id: 'namespace',
    name: 'namespace',
    fields: [
      field('id', 'bigint', 'primary'),
      field('owner_id', 'bigint', 'index'),
      field('last_seq', 'bigint'),
    ],
    indexes: 'owner_id, for the trees of a person.',
    accessPaths: 'A commit raises last_seq of one tree; everything else is split by this id.',
    notes:
      'A tree of folders: the home of one person, or a shared folder mounted into several homes.',
  },
  {
    id: 'file',
    name: 'file',
    fields: [
      field('ns_id', 'bigint', 'partition'),
      field('file_id', 'bigint', 'primary'),
      field('path', 'text', 'unique'),
      field('current_rev', 'bigint'),
      field('is_deleted', 'boolean'),
    ],
    indexes: 'Unique (ns_id, path); (ns_id, lower(name)) for search by name.',
    accessPaths: 'Lists read by tree and path; a commit compares current_rev of one file.',
    notes: '',
  },
  {
    id: 'revision',
    name: 'revision',
    fields: [
      field('file_id', 'bigint', 'partition'),
      field('rev', 'bigint', 'sort'),
      field('block_list', 'hash[]'),
      field('size', 'bigint'),
      field('device_id', 'bigint'),
      field('created_at', 'timestamp'),
    ],
    indexes: 'created_at, for the sweep of revisions older than 30 days.',
    accessPaths: 'Download reads one revision; history reads those of a file, newest first.',
    notes: 'Written once, never changed.',
  },
  {
    id: 'block',
    name: 'block',
    fields: [
      field('hash', 'char(64)', 'primary'),
      field('size', 'int'),
      field('references', 'int'),
      field('marked_at', 'timestamp'),
    ],
    indexes: 'marked_at, for the sweep.',
    accessPaths:
      'An upload session asks which hashes are there; the sweep asks which have no reference.',
    notes:
      'References change in the transaction of the commit. The bytes are in object storage under the hash.',
  },
  {
    id: 'journal',
    name: 'journal',
    fields: [
      field('ns_id', 'bigint', 'partition'),
      field('seq', 'bigint', 'sort'),
      field('file_id', 'bigint'),
      field('rev', 'bigint'),
      field('kind', 'change | move | delete'),
    ],
    indexes: 'None beside the key: it is read in order.',
    accessPaths: 'A device reads what follows its cursor in one tree.',
    notes: 'Also the outbox from which signals are published.',
  },
  {
    id: 'permission',
    name: 'permission',
    fields: [
      field('ns_id', 'bigint', 'partition'),
      field('person_id', 'bigint', 'sort'),
      field('role', 'read | write | owner'),
    ],
    indexes: 'person_id, for the trees that a device subscribes to.',
    accessPaths: 'Every call reads one row by tree and person.',
    notes: '',
  },
  {
    id: 'device',
    name: 'device',
    fields: [
      field('user_id', 'bigint', 'partition'),
      field('device_id', 'bigint', 'sort'),
      field('cursor', 'bigint'),
      field('last_seen_at', 'timestamp'),
    ],
    indexes: '',
    accessPaths: 'The devices of one person, with the cursor that each has confirmed.',
    notes: 'Lost cursors cost a full list, no data.',
  },
);
