import { cutText } from '../lib/cut-text';
import { kindSpec, propertySpec, propertyValue } from './kinds/catalog';
import type { PropertySpec } from './kinds/kind';
import type { Component, PropertyValue } from './schema';

const MAX_PARTS = 3;
const MAX_TEXT_LENGTH = 60;

/** How a value reads in the second line; properties not listed here show as `label value unit`. */
const WORDS: Readonly<Record<string, (words: string, value: PropertyValue) => string>> = {
  replicas: (value) => `x${value}`,
  zones: (value) => counted(value, 'zone'),
  regions: (value) => counted(value, 'region'),
  shards: (value) => counted(value, 'shard'),
  partitions: (value) => counted(value, 'partition'),
  readReplicas: (value) => counted(value, 'read replica'),
  replicationFactor: (value) => `RF ${value}`,
  maxAttempts: (value) => counted(value, 'attempt'),
  maxConcurrency: (value) => `at most ${value} at once`,
  connectionsPerReplica: (value) => `${value} connections each`,
  ttlSeconds: (_, seconds) => `TTL ${duration(seconds)}`,
  memoryGb: (value) => `${value} GB`,
  hitRatioPercent: (value) => `${value} % hits`,
  retentionDays: (value) => `kept ${counted(value, 'day')}`,
  refreshSeconds: (_, seconds) => `every ${duration(seconds)}`,
  jobSeconds: (_, seconds) => `${duration(seconds)} a job`,
  slaPercent: (value) => `SLA ${value} %`,
  quotaRequestsPerSecond: (value) => `quota ${value} /s`,
  limitRequestsPerSecond: (value) => `limit ${value} /s`,
  standby: (value) => `${value === 'none' ? 'no' : value} standby`,
  eviction: (value) => (value === 'none' ? 'no eviction' : value.toUpperCase()),
  persistence: (value) => (value === 'none' ? 'not persistent' : `${value} on disk`),
  state: (value) => (value === 'none' ? 'no state' : `${value} state`),
  ordering: (value) => (value === 'none' ? 'no order' : `order per ${value}`),
  shardKey: (value) => `by ${value}`,
  orderingKey: (value) => `by ${value}`,
  text: (value) => value,
  tier: (value) => value,
};

/** Short words for what is switched on; switched off is not worth a place. */
const FLAGS: Readonly<Record<string, string>> = {
  hasAuth: 'auth',
  terminatesTls: 'TLS',
  hasDeadLetterQueue: 'DLQ',
  isDurable: 'durable',
  isIdempotent: 'safe to repeat',
  usesSignedUrls: 'signed links',
  isPublic: 'public',
  hasVersioning: 'versions',
  hasLifecycle: 'cold tier',
  emitsEvents: 'events',
  hasAlarms: 'alarms',
};

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

/**
 * The second line of a component on the canvas: what the person stated that matters most for its kind, at most three
 * parts (`x3 · m5.large · 3 zones`), or an empty text. An unknown value shows as a question (`replicas ?`).
 */
export function componentSummary(component: Component): string {
  return kindSpec(component.kind)
    .summary.map((id) => part(component, id))
    .filter((words) => words !== '')
    .slice(0, MAX_PARTS)
    .join(' · ');
}

function part(component: Component, id: string): string {
  const spec = propertySpec(component.kind, id);
  const { value, origin } = propertyValue(component, id);
  if (!spec || origin === 'default') return '';
  if (origin === 'unknown') return `${spec.label.toLowerCase()} ?`;
  const flag = FLAGS[id];
  if (typeof value === 'boolean') return value ? (flag ?? spec.label) : '';
  return inWords(spec, value);
}

function inWords(spec: PropertySpec, value: PropertyValue): string {
  if (Array.isArray(value)) return cutText(value.join(', '), MAX_TEXT_LENGTH);
  const plain =
    typeof value === 'number'
      ? NUMBER.format(value)
      : cutText(String(value).replace(/\s+/gu, ' ').trim(), MAX_TEXT_LENGTH);
  if (plain === '') return '';
  const words = WORDS[spec.id];
  if (words) return words(plain, value);
  if (spec.type === 'choice') {
    const option = spec.options.find(({ value: id }) => id === value);
    return (option?.label ?? plain).toLowerCase();
  }
  const unit = spec.type === 'number' && spec.unit !== '' ? ` ${spec.unit}` : '';
  return `${spec.label.toLowerCase()} ${plain}${unit}`;
}

function counted(value: string, noun: string): string {
  return `${value} ${noun}${value === '1' ? '' : 's'}`;
}

/** From this many seconds on, a whole number of the unit reads better. */
const UNITS = [
  { from: 86_400, seconds: 86_400, name: 'd' },
  { from: 3_600, seconds: 3_600, name: 'h' },
  { from: 120, seconds: 60, name: 'min' },
] as const;

function duration(value: PropertyValue): string {
  const seconds = Number(value);
  if (seconds > 0 && seconds < 1) return `${NUMBER.format(seconds * 1_000)} ms`;
  const unit = UNITS.find((each) => seconds >= each.from && seconds % each.seconds === 0);
  if (!unit) return `${NUMBER.format(seconds)} s`;
  return `${NUMBER.format(seconds / unit.seconds)} ${unit.name}`;
}
