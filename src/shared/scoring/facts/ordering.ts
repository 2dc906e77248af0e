import type { Component } from '../../design/schema';
import type { SynonymGroup } from '../../problems/pack';
import { inPlainWords, isKeyedBy } from './shard-keys';
import { numberOf, textOf } from './values';

/** What a buffer keeps together: the messages of one key, all of them, or none. */
export type Ordering = 'kept' | 'not-kept' | 'unknown';

/** Whether a key such as `conversation_id` or `hostName` has one of the words. */
export function isKeyOf(key: string, words: SynonymGroup): boolean {
  return isKeyedBy([[inPlainWords(key)]], words);
}

/** Whether messages that share one of the words' things stay in order, and so with one consumer at a time. */
export function orderingWithin(buffer: Component, words: SynonymGroup): Ordering {
  const ordering = textOf(buffer, 'ordering');
  if (ordering.isUnknown) return 'unknown';
  if (ordering.value === 'total' || numberOf(buffer, 'partitions').value === 1) return 'kept';
  if (ordering.value !== 'key') return 'not-kept';
  const key = textOf(buffer, 'orderingKey').value ?? '';
  if (key.trim() === '') return 'unknown';
  return isKeyOf(key, words) ? 'kept' : 'not-kept';
}
