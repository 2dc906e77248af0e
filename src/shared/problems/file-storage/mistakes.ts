import type { Pack } from '../pack';

export const mistakes: Pack['mistakes'] = [
  {
    id: 'bytes-through-services',
    text: 'Sending the bytes of files through the servers that answer lists and commits.',
    instead: 'Signed links straight to object storage, or a tier of its own that only moves bytes.',
  },
  {
    id: 'bytes-in-database',
    text: 'Keeping the content of files in the database.',
    instead: 'Object storage for blocks; the database keeps their hashes.',
  },
  {
    id: 'whole-file-again',
    text: 'Uploading the whole file again after every edit.',
    instead: 'Cut it into blocks and send those whose hash is new.',
  },
  {
    id: 'last-writer-wins',
    text: 'Letting the last writer win: the work of the other is gone, and nobody is told.',
    instead: 'Compare the base revision in the commit and keep both.',
  },
  {
    id: 'polling',
    text: 'Three million devices that ask every few seconds: 600,000 requests a second for mostly nothing.',
    instead:
      'One held connection that says “changed”, and a question every few minutes to be safe.',
  },
  {
    id: 'commit-before-blocks',
    text: 'Committing a file before all of its blocks are stored.',
    instead: 'Refuse the commit while a block is missing; it is the last step.',
  },
  {
    id: 'references-without-transaction',
    text: 'Counting references to blocks outside a transaction: a crash in between deletes a file that is needed.',
    instead:
      'Count in the commit, or let a sweep mark what nothing refers to and delete it days later.',
  },
  {
    id: 'public-bucket',
    text: 'A bucket that is public because names are hard to guess.',
    instead: 'A private bucket and links that expire, signed after a check of the right.',
  },
  {
    id: 'dedupe-leak',
    text: 'Telling anyone who asks that a block is there already: so they learn that somebody has this file.',
    instead: 'Say so only for blocks of the caller’s own trees, or dedupe after the upload.',
  },
];
