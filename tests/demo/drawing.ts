/**
 * The design of the demo, as the hand draws it: where each box goes, what is set on it, and the lines. A good answer with
 * two things forgotten (a standby and a dead-letter queue), so that the report has something to point at.
 */

export interface DrawnComponent {
  /** As the palette names it. */
  readonly kind: string;
  readonly name: string;
  /** Column and row on the board, counted from the top left. */
  readonly column: number;
  readonly row: number;
  /** Fields of the inspector: text is typed, and `choice` picks an option. */
  readonly fields: Readonly<Record<string, string | { readonly choice: string }>>;
}

export const COMPONENTS: readonly DrawnComponent[] = [
  { kind: 'Web client', name: 'Browser', column: 0, row: 1, fields: {} },
  {
    kind: 'Load balancer',
    name: 'Load balancer',
    column: 1,
    row: 1,
    fields: { Zones: '3', 'Ends TLS': { choice: 'Yes' } },
  },
  {
    kind: 'Service',
    name: 'Link service',
    column: 2,
    row: 1,
    fields: {
      Replicas: '12',
      Machine: { choice: 'm5.xlarge' },
      Zones: '3',
      'Checks who is calling': { choice: 'Yes' },
    },
  },
  {
    kind: 'Rate limiter',
    name: 'Create limiter',
    column: 2,
    row: 0,
    fields: {
      Replicas: '3',
      Zones: '3',
      'When it is down': { choice: 'Let requests through' },
      'Time-out': '10',
    },
  },
  {
    kind: 'Cache',
    name: 'Redirect cache',
    column: 3,
    row: 0,
    fields: {
      Memory: '33',
      Replicas: '2',
      Zones: '2',
      'One fetch per missing key': { choice: 'Yes' },
      Strategy: { choice: 'Cache-aside' },
      Eviction: { choice: 'Least recently used' },
      'Time to live': '3600',
      'Cleared on write': { choice: 'Yes' },
    },
  },
  {
    kind: 'SQL database',
    name: 'Links database',
    column: 3,
    row: 1,
    fields: {
      Machine: { choice: 'db.r5.2xlarge' },
      Backups: { choice: 'Yes' },
      Holds: 'Url',
    },
  },
  {
    kind: 'ID generator',
    name: 'Code blocks',
    column: 3,
    row: 2,
    fields: { Replicas: '3', Zones: '3', Scheme: { choice: 'Range blocks' } },
  },
  {
    kind: 'Stream',
    name: 'Click stream',
    column: 2,
    row: 2,
    fields: {
      Replicas: '3',
      Zones: '3',
      Partitions: '24',
      'Alarm on lag': { choice: 'Yes' },
    },
  },
  {
    kind: 'Worker',
    name: 'Click worker',
    column: 2,
    row: 3,
    fields: { Replicas: '6', Zones: '3' },
  },
  {
    kind: 'Time-series database',
    name: 'Click rollups',
    column: 3,
    row: 3,
    fields: {
      'Copies of each record': '3',
      Zones: '3',
      Backups: { choice: 'Yes' },
      Holds: 'ClickRollup',
    },
  },
  {
    kind: 'Monitoring',
    name: 'Monitoring',
    column: 1,
    row: 0,
    fields: { Alarms: { choice: 'Yes' } },
  },
];

export interface DrawnConnection {
  readonly from: string;
  readonly to: string;
  readonly fields: DrawnComponent['fields'];
}

const CALL = {
  'Time-out': '50',
} as const;

export const CONNECTIONS: readonly DrawnConnection[] = [
  { from: 'Browser', to: 'Load balancer', fields: { Encrypted: { choice: 'Yes' } } },
  { from: 'Load balancer', to: 'Link service', fields: {} },
  { from: 'Link service', to: 'Create limiter', fields: { 'Time-out': '10' } },
  { from: 'Link service', to: 'Redirect cache', fields: { 'Time-out': '20' } },
  { from: 'Link service', to: 'Links database', fields: CALL },
  { from: 'Link service', to: 'Code blocks', fields: CALL },
  { from: 'Link service', to: 'Click stream', fields: {} },
  { from: 'Click stream', to: 'Click worker', fields: {} },
  {
    from: 'Click worker',
    to: 'Click rollups',
    fields: { ...CALL, 'Safe to repeat': { choice: 'Yes' } },
  },
  { from: 'Link service', to: 'Click rollups', fields: CALL },
  { from: 'Monitoring', to: 'Link service', fields: {} },
];
