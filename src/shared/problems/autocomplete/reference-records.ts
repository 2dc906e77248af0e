import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

export const referenceOperations: Answers['operations'] = cardsById(
  {
    id: 'o1',
    method: 'GET',
    path: '/v1/suggest?q=new+yo&limit=10&locale=en',
    request: '',
    response: '200 {prefix, items: [{text, score}]}, Cache-Control: public, max-age=300',
    errors:
      'An empty list for an unknown prefix and in trouble; 429 for one address over its limit',
    notes: 'Suggestions for a prefix. Nothing in it depends on the user.',
  },
  {
    id: 'o2',
    method: 'POST',
    path: '/v1/events:search',
    request: '{text, locale, at}, anonymous',
    response: '202, not waited for',
    errors: '413 too long, 429',
    notes: 'A finished search, sent by a beacon; a lost one does no harm.',
  },
  {
    id: 'o3',
    method: 'POST',
    path: '/v1/blocklist',
    request: '{phrase, locale, reason}, Authorization: editor',
    response: '202 {in_effect_by}',
    errors: '401, 403 not an editor',
    notes: 'In effect with the next build, within 15 minutes; purges the edge.',
  },
);

export const referenceEntities: Answers['entities'] = cardsById(
  {
    id: 'prefix',
    name: 'prefix',
    fields: [
      { name: 'prefix', type: 'text with locale', key: 'primary' },
      { name: 'top', type: '10 x (phrase_id, score)', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'One look-up in memory for each request.',
    notes: 'Precomputed, never changed within a version.',
  },
  {
    id: 'phrase',
    name: 'phrase',
    fields: [
      { name: 'id', type: 'bigint', key: 'primary' },
      { name: 'text', type: 'text', key: 'none' },
      { name: 'locale', type: 'text', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'The texts of ten ids, in memory beside the prefixes.',
    notes: '5 million.',
  },
  {
    id: 'phrase-count',
    name: 'phrase_count',
    fields: [
      { name: 'phrase', type: 'text with locale', key: 'partition' },
      { name: 'hour', type: 'timestamp', key: 'sort' },
      { name: 'searches', type: 'counter', key: 'none' },
      { name: 'searchers', type: 'sketch', key: 'none' },
    ],
    indexes: 'Partitioned by phrase, sorted by hour.',
    accessPaths: 'Add to one phrase and hour; the builder reads what changed since its last run.',
    notes: 'Kept for 400 days.',
  },
  {
    id: 'blocked-term',
    name: 'blocked_term',
    fields: [
      { name: 'phrase', type: 'text with locale', key: 'primary' },
      { name: 'reason', type: 'text', key: 'none' },
      { name: 'editor', type: 'text', key: 'none' },
      { name: 'since', type: 'timestamp', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'The whole list, for each build.',
    notes: '',
  },
  {
    id: 'index-version',
    name: 'index_version',
    fields: [
      { name: 'id', type: 'bigint', key: 'primary' },
      { name: 'built_at', type: 'timestamp', key: 'none' },
      { name: 'checksum', type: 'text', key: 'none' },
      { name: 'state', type: 'checked | live | withdrawn', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'The newest good version, and the one before it.',
    notes: 'A file each, kept for 14 days.',
  },
  {
    id: 'search-event',
    name: 'search_event',
    fields: [
      { name: 'offset', type: 'position in the log', key: 'primary' },
      { name: 'at', type: 'timestamp', key: 'none' },
      { name: 'text', type: 'text', key: 'none' },
      { name: 'locale', type: 'text', key: 'none' },
    ],
    indexes: '',
    accessPaths: 'Read once in order of arrival, and again after a mistake in counting.',
    notes: 'Without a user; kept for 7 days.',
  },
);
