import type { ConnectionMode, ConnectionOperation } from '#shared/design/schema';

export const MODES: readonly { value: ConnectionMode; label: string }[] = [
  { value: 'sync', label: 'Sync' },
  { value: 'async', label: 'Async' },
  { value: 'replicate', label: 'Replicate' },
];

export const OPERATIONS: readonly { value: ConnectionOperation; label: string }[] = [
  { value: 'any', label: 'Any' },
  { value: 'read', label: 'Read' },
  { value: 'write', label: 'Write' },
];
