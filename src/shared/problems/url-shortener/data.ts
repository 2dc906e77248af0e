import type { Pack } from '../pack';
import { words } from '../words';

export const entities: Pack['entities'] = [
  {
    id: 'url',
    title: 'Link',
    isMust: true,
    traits: ['never-lost', 'contended'],
    recognisedBy: [
      [
        words(
          'url, link, mapping, short url, short link, url mapping, shorturl, urls',
          'short code',
        ),
      ],
    ],
    key: [
      [
        words(
          'code, short code, short url, shorturl, short, slug, alias, key, hash, short key',
          'id',
        ),
      ],
    ],
    accessPath: 'Redirect: one read by code. Create: one insert if the code is absent.',
    example:
      'url(code primary key, long_url, owner_id, created_at, expires_at, status), partitioned by a hash of the code',
  },
  {
    id: 'owner-index',
    title: 'Links of an owner',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [
      [
        ['owner', 'user', 'customer', 'account'],
        ['link', 'url', 'index', 'code'],
      ],
      [['user', 'owner', 'account', 'api key', 'customer']],
    ],
    key: [[['owner', 'user', 'customer', 'account', 'id', 'key']]],
    accessPath: 'The links of one owner, newest first.',
    example: 'index (owner_id, created_at) on url',
  },
  {
    id: 'id-block',
    title: 'Block of numbers',
    isMust: false,
    traits: ['never-lost', 'contended'],
    recognisedBy: [
      [
        ['block', 'range', 'counter', 'sequence', 'ticket', 'key pool', 'allocation', 'key'],
        words('id, number, range, block, pool, counter, code, sequence, allocation, unused'),
      ],
      [['id block', 'counter', 'key pool', 'range', 'sequence']],
    ],
    key: null,
    accessPath: 'A server takes the next block in one atomic step.',
    example:
      'id_block(block primary key, from, to, taken_by, taken_at); not needed with random codes',
  },
  {
    id: 'click-rollup',
    title: 'Clicks by hour',
    isMust: false,
    traits: [],
    recognisedBy: [
      [words('click, visit, analytics, statistics, stats, rollup, event, clicks, metric')],
    ],
    key: [[['code', 'short code', 'link', 'url', 'hour', 'time', 'key', 'id', 'short url']]],
    accessPath: 'The hours of one code within a range.',
    example: 'click_rollup(code partition key, hour sort key, clicks), kept for 400 days',
  },
];
