import type { Component } from '../../design/schema';
import type { Concept, SynonymGroup } from '../../problems/pack';
import { findConcept } from './matching';
import { numberOf, textOf } from './values';

/** What a buffer keeps together: the messages of one key, all of them, or none. */
export type Ordering = 'kept' | 'not-kept' | 'unknown';

const CONCEPTS = new WeakMap<SynonymGroup, Concept[]>();

/** Whether a key such as `conversation_id` or `hostName` has one of the words. */
export function isKeyOf(key: string, words: SynonymGroup): boolean {
  let concepts = CONCEPTS.get(words);
  if (!concepts) CONCEPTS.set(words, (concepts = [[words]]));
  return findConcept(inPlainWords(key), concepts) !== null;
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

function inPlainWords(key: string): string {
  return key
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
