import type { Pack } from '../pack';

export const mistakes: Pack['mistakes'] = [
  {
    id: 'query-per-key',
    text: 'A LIKE query or a search cluster for each key press, without a look at the latency budget.',
    instead: 'The ten best completions of each prefix, made beforehand and held in memory.',
  },
  {
    id: 'count-on-read',
    text: 'Raising counts in the trie while people read from it.',
    instead: 'Write searches to a log, add them up elsewhere and publish a new index.',
  },
  {
    id: 'request-per-key',
    text: 'A request for every key press: 69,000 a second at peak instead of 21,000.',
    instead: 'Let the client wait until the typing rests, and remember what it has seen.',
  },
  {
    id: 'rebuild-in-place',
    text: 'Rebuilding the index in place: broken while it changes, and nothing to go back to.',
    instead: 'A version for each build, checked, loaded aside and switched as a whole.',
  },
  {
    id: 'first-letter-shards',
    text: 'One shard for each first letter, as if s and x were alike.',
    instead: 'The whole index in each server, or ranges with weights from the log.',
  },
  {
    id: 'cache-by-user',
    text: 'The user in the key of the cache, so that hardly anything is ever a hit.',
    instead: 'Key by prefix and locale, and put a personal order on top of it.',
  },
  {
    id: 'no-blocklist',
    text: 'Nothing that keeps offensive phrases out.',
    instead: 'A list that each build is checked against, and a purge of the edge when it grows.',
  },
  {
    id: 'every-phrase-ever',
    text: 'A trie of every phrase ever searched: mostly noise, and private things among it.',
    instead: 'Only phrases with enough different searchers, and counts that fade.',
  },
];
