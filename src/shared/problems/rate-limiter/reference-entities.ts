import type { Answers, EntityField } from '../../interview/answers';
import { cardsById } from '../reference-parts';

const field = (name: string, type: string, key: EntityField['key'] = 'none'): EntityField => ({
  name,
  type,
  key,
});

export const entityCards: Answers['entities'] = cardsById(
  {
    id: 'rule',
    name: 'rule',
    fields: [
      field('id', 'uuid', 'primary'),
      field('version', 'bigint', 'index'),
      field('scope', 'user | address | api key | endpoint'),
      field('match', 'text'),
      field('algorithm', 'token bucket | sliding window counter'),
      field('limit', 'int'),
      field('window_seconds', 'int'),
      field('burst', 'int'),
      field('on_failure', 'open | closed'),
      field('mode', 'shadow | on'),
      field('owner', 'text'),
    ],
    indexes: 'version, for “what is newer”. Older versions are kept for a year.',
    accessPaths:
      'Gateways read rules newer than their version; owners change one by id, compared by version.',
    notes: '',
  },
  {
    id: 'counter',
    name: 'counter',
    fields: [
      field('key', '{caller}:rule:window', 'primary'),
      field('count', 'int'),
      field('tokens', 'int'),
      field('updated_at', 'timestamp of the store'),
    ],
    indexes:
      'Split over slots by the caller in braces, so that all counters of a request are in one.',
    accessPaths: 'One script raises up to three by key; each expires after two windows.',
    notes: 'In memory only; losing it forgives one window.',
  },
  {
    id: 'override',
    name: 'override',
    fields: [
      field('key', 'text', 'primary'),
      field('rule_id', 'uuid', 'foreign'),
      field('limit', 'int'),
      field('until', 'timestamp'),
    ],
    indexes: 'until, to remove what has ended.',
    accessPaths: 'Sent to gateways with the rules.',
    notes: 'An exception for one customer.',
  },
  {
    id: 'decision',
    name: 'decision_sample',
    fields: [
      field('rule_id', 'uuid', 'partition'),
      field('minute', 'timestamp', 'sort'),
      field('outcome', 'allowed | refused | undecided'),
      field('count', 'int'),
    ],
    indexes: '',
    accessPaths: 'Owners look at one rule over a range of minutes.',
    notes: 'Kept by monitoring for 30 days.',
  },
);
