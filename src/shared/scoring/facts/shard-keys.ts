import type { Component } from '../../design/schema';
import type { Concept, SynonymGroup } from '../../problems/pack';
import { recalledOf } from '../../lib/memoised';
import { findConcept } from './matching';
import { textOf } from './values';

/** What the text of a shard key says: tables after each other with semicolons, fields of one key with commas. */

/** Words for a field that do not say what it is about. */
const NAMELESS: ReadonlySet<string> = new Set(['id', 'key', 'hash', 'name']);

/** A span of time that many records share. */
const PERIODS: readonly Concept[] = [
  [['minute', 'hour', 'day', 'date', 'week', 'month', 'quarter', 'year']],
];
/** What rises with every record. */
const RISING: readonly Concept[] = [
  [['time', 'timestamp', 'ts', 'datetime', 'created', 'created at', 'updated at']],
  [['sequence', 'seq', 'auto increment', 'autoincrement']],
];

/** Fields with few values, and about how many they have. */
const FEW_VALUES: readonly (readonly [values: number, words: readonly Concept[]])[] = [
  [2, [[['flag', 'boolean', 'active', 'deleted', 'public', 'visibility']]]],
  [5, [[['status', 'state', 'gender', 'sex', 'priority', 'platform', 'plan', 'role']]]],
  [7, [[['continent', 'weekday', 'region', 'data centre', 'data center', 'zone']]]],
  [10, [[['type', 'kind', 'format']]]],
  [26, [[['letter', 'first character', 'initial']]]],
  [50, [[['category', 'language', 'locale', 'currency']]]],
  [200, [[['country']]]],
];
/** A field of many values, whatever it is about. */
const MANY_VALUES: readonly Concept[] = [[[...NAMELESS]]];

/** The keys of its tables, each as its fields in words; empty: nothing is said. */
export const shardKeysOf = recalledOf((component: Component): readonly string[][] =>
  (textOf(component, 'shardKey').value ?? '')
    .split(';')
    .map((table) =>
      table
        .split(/[,+|/&]/)
        .map((field) => inPlainWords(field))
        .filter((field) => field !== ''),
    )
    .filter((fields) => fields.length > 0),
);

/**
 * Whether the key of one of its tables has one of the words. "id", "key" and the like stand for the record's own only
 * when they stand alone: the id of an owner is another field.
 */
export function isKeyedBy(keys: readonly string[][], words: SynonymGroup): boolean {
  const { telling, takesOwn } = meantBy(words);
  return keys.some((fields) =>
    fields.some(
      (field) =>
        (telling !== null && says(field, telling)) ||
        (takesOwn && field.split(' ').every((word) => NAMELESS.has(word))),
    ),
  );
}

/** Kept with the words, because matches are remembered by the concepts themselves. */
const meantBy = recalledOf((words: SynonymGroup) => {
  const telling = words.filter((word) => !NAMELESS.has(word));
  const concepts: readonly Concept[] | null = telling.length > 0 ? [[telling]] : null;
  return { telling: concepts, takesOwn: telling.length < words.length };
});

export function isPeriod(field: string): boolean {
  return says(field, PERIODS);
}

export function isRising(field: string): boolean {
  return isPeriod(field) || says(field, RISING);
}

/** How many values a key can have when all its fields are known for few; null: as many as it takes. */
export function fewValuesOf(fields: readonly string[]): number | null {
  let values = 1;
  for (const field of fields) {
    const few = FEW_VALUES.find(([, words]) => says(field, words));
    if (!few || says(field, MANY_VALUES)) return null;
    values *= few[0];
  }
  return fields.length === 0 ? null : values;
}

function says(field: string, concepts: readonly Concept[]): boolean {
  return findConcept(field, concepts) !== null;
}

/** `conversationId`, `conversation_id` and `hash(conversation-id)` are all written with spaces. */
export function inPlainWords(field: string): string {
  return field
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
