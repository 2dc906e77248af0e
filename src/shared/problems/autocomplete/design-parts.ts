import type { Component, Connection } from '../../design/schema';
import { type Cell, component, connection } from '../reference-parts';

/** What designs of this problem share beside the components of the reference. */

export const REGION = 'region';
export const FROM_CLIENT = { protocol: 'https', isEncrypted: true } as const;
export const SAFE_TO_REPEAT = { isIdempotent: true, isEncrypted: true } as const;

/** Searches wait here for the phrase counter. */
export function searchQueue(cell: Cell): Component {
  return component('search-queue', 'queue', 'Searches', cell, REGION, {
    isManaged: true,
    maxAttempts: 5,
    hasDeadLetterQueue: true,
    hasLagAlarm: true,
    acceptsLoss: true,
    isEncrypted: true,
    retentionDays: 7,
  });
}

/** From the service that takes searches through the queue to the phrase counter. */
export function countedSearches(service: string): Connection[] {
  return [
    connection(service, 'search-queue', ['search-event'], {
      mode: 'async',
      operation: 'write',
      properties: { criticality: 'soft', isEncrypted: true },
    }),
    connection('search-queue', 'phrase-counter', ['search-event'], {
      mode: 'async',
      properties: { isEncrypted: true },
    }),
  ];
}
