import type { Component } from '../../design/schema';
import type { Concept } from '../../problems/pack';
import { findConcept } from './matching';
import type { Facts } from './facts';
import { numberOf, textOf } from './values';

/** What a design says of writes with very many recipients. */

const LARGE: Concept[number] = [
  'celebrity',
  'large account',
  'largest account',
  'big account',
  'popular account',
  'popular user',
  'large author',
  'large channel',
  'large group',
  'very many followers',
  'millions of followers',
];
const NOT_COPIED: Concept[number] = [
  'pull',
  'merge',
  'fetch',
  'read time',
  'on read',
  'when they read',
  'fan out',
  'fanned out',
  'fan-out',
  'skip',
  'signal',
  'threshold',
  'limit',
];
/** Said of the part that copies, or as a decision; "are not fanned out" says it too. */
const PULLED: readonly Concept[] = [[['hybrid']], [LARGE, NOT_COPIED]];

/** The most recipients to whom one write is copied; null: no limit is set. */
export function recipientLimit(copying: readonly Component[]): number | null {
  const limits = copying.flatMap((component) => numberOf(component, 'maxRecipients').value ?? []);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** Somebody wrote that the largest are left to readers: on the way of the copies, or on a card. */
export function largeListsArePulled(onTheWay: readonly Component[], facts: Facts): boolean {
  const texts = [
    ...onTheWay.map((component) => textOf(component, 'notes').value ?? ''),
    ...facts.statements
      .filter(({ kind }) => kind === 'decision' || kind === 'note')
      .map(({ text }) => text),
  ];
  return texts.some((text) => findConcept(text, PULLED, { isNegationIgnored: true }) !== null);
}
