import type { Pack } from '../pack';
import { words } from '../words';

export const entities: Pack['entities'] = [
  {
    id: 'url',
    title: 'URL in the frontier',
    isMust: true,
    traits: ['never-lost'],
    recognisedBy: [
      [
        words(
          'url, urls, frontier, crawl task, url record, url state, frontier entry, crawl url, link',
        ),
      ],
    ],
    key: [
      [
        words(
          'url hash, hash, url, host, url id, domain, host hash, hostname, url key, fingerprint',
        ),
      ],
    ],
    accessPath: 'The next due URLs of a host by priority; one record by URL.',
    example:
      'url(host partition key, url_hash, url, state, priority, next_fetch_at, etag, last_status, fingerprint)',
  },
  {
    id: 'host',
    title: 'Host and its rules',
    isMust: true,
    traits: ['rebuildable'],
    recognisedBy: [
      [
        words(
          'host, domain, robots, site, host policy, robots cache, politeness, host state, hosts',
        ),
      ],
    ],
    key: [[['host', 'domain', 'hostname', 'host name', 'site', 'host id', 'domain name']]],
    accessPath: 'One record by host before each fetch: rules, delay, when it may be asked again.',
    example: 'host(host primary key, robots, robots_fetched_at, delay_s, next_allowed_at, errors)',
  },
  {
    id: 'content',
    title: 'Stored page',
    isMust: true,
    traits: ['bytes', 'append-only'],
    recognisedBy: [
      [
        words(
          'content, page, document, raw page, html, raw html, web page, page content, snapshot, blob',
        ),
      ],
    ],
    key: [
      [
        words(
          'hash, content hash, key, object key, checksum, sha, page id, doc id, id, url hash, digest',
        ),
      ],
    ],
    accessPath: 'One object by the hash of its content.',
    example:
      'content(object key = hash of the content), kept three months, then deleted by lifecycle',
  },
  {
    id: 'seen-url',
    title: 'Seen URLs',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [
      [words('seen, bloom, bloom filter, visited, seen url, seen set, url filter, seen filter')],
    ],
    key: null,
    accessPath: 'Fifty lookups for each page; the answer may be wrong one time in a hundred.',
    example:
      'a Bloom filter of 12 GB for each generation, rebuilt from the frontier; exact keys behind it',
  },
  {
    id: 'fingerprint',
    title: 'Fingerprint of content',
    isMust: false,
    traits: ['rebuildable', 'contended'],
    recognisedBy: [
      [
        words(
          'fingerprint, simhash, content hash, checksum, hash, signature, dedupe, minhash, digest',
        ),
      ],
    ],
    key: [
      [
        words(
          'hash, fingerprint, simhash, checksum, signature, band, block, table, prefix, digest',
        ),
      ],
    ],
    accessPath:
      'Is this hash there? And for near copies: which of the same block differ in 3 bits.',
    example:
      'fingerprint(block partition key, simhash, url_hash, seen_at), four tables of 16-bit blocks',
  },
  {
    id: 'host-address',
    title: 'Address of a host name',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [[words('dns, address, ip, ip address, dns cache, dns record, name cache')]],
    key: [[['host', 'domain', 'hostname', 'name', 'host name']]],
    accessPath: 'One address by host name, for as long as its record allows.',
    example: 'host_address(host primary key, addresses, expires_at), in memory only',
  },
  {
    id: 'link-edge',
    title: 'Link between pages',
    isMust: false,
    traits: ['rebuildable', 'append-only'],
    recognisedBy: [
      [words('edge, link graph, web graph, outlink, inlink, backlink, anchor, link edge')],
    ],
    key: [[words('from, source, url, url hash, to, page, src, target, host')]],
    accessPath: 'Read as a whole by the batch that reckons importance.',
    example: 'link_edge(from_hash partition key, to_hash, anchor), written in batches to files',
  },
];
