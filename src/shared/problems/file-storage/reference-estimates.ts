import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

export const estimateLines: Answers['estimates'] = cardsById(
  {
    id: 'e1',
    name: 'changes',
    expression: '10M * 2 / day',
    note: 'Changed files a second on average; each is a commit and a block.',
  },
  {
    id: 'e2',
    name: 'changes_peak',
    expression: 'changes * 4',
    note: 'Commits at peak: what the primary must write.',
  },
  { id: 'e3', name: 'ingest', expression: 'changes * 1 MB', note: 'Bytes that arrive a day.' },
  {
    id: 'e4',
    name: 'ingest_peak',
    expression: 'ingest * 4',
    note: '7.4 Gb/s of incoming bytes at peak: they must not pass our services.',
  },
  {
    id: 'e5',
    name: 'storage_year',
    expression: 'ingest * 70% * 1 year',
    note: 'Stored in a year, as 30 % of blocks are there already.',
  },
  {
    id: 'e6',
    name: 'metadata',
    expression: '10M * 50 / day',
    note: 'Lists and deltas a second on average.',
  },
  {
    id: 'e7',
    name: 'metadata_peak',
    expression: 'metadata * 4',
    note: 'Metadata reads at peak: sizes the metadata service.',
  },
  {
    id: 'e8',
    name: 'blocks_of_1_gib',
    expression: '1 GiB / 4 MiB',
    note: 'Blocks of the largest size in a file of 1 GiB.',
  },
  { id: 'e9', name: 'devices_online', expression: '10M * 30%', note: 'Held connections at peak.' },
  {
    id: 'e10',
    name: 'gateways',
    expression: 'devices_online / 50k',
    note: 'Gateways for the connections, before the spare for a lost zone.',
  },
  {
    id: 'e11',
    name: 'storage_bill',
    expression: 'storage_year * $0.021 / GB',
    note: 'Cost of object storage in month 12.',
  },
  {
    id: 'e12',
    name: 'cold_reads',
    expression: 'metadata_peak',
    note: 'What the database takes when the cache is lost.',
  },
);
