import type { Component, Connection } from '../../design/schema';
import { type Cell, component, connection, REPEATABLE } from '../reference-parts';
import { REGION } from './channel-parts';

/** Preferences in a managed table with a row for each person, which needs no cache. */

export const TABLE = {
  isManaged: true,
  replicationFactor: 3,
  zones: 3,
  partitioning: 'hash',
  shardKey: 'user id',
  hasBackup: true,
  isEncrypted: true,
} as const;

export function preferenceTable(cell: Cell): Component {
  return component('preference-store', 'key-value-store', 'Preferences', cell, REGION, {
    ...TABLE,
    holds: ['preference', 'device', 'consent', 'template'],
  });
}

export const preferenceCalls: readonly Connection[] = [
  connection('router', 'preference-store', ['check-preferences'], {
    operation: 'read',
    label: 'one row',
    properties: { timeoutMs: 100, ...REPEATABLE },
  }),
  connection('api', 'preference-store', ['change-preferences'], {
    operation: 'write',
    properties: { timeoutMs: 200, ...REPEATABLE },
  }),
];
