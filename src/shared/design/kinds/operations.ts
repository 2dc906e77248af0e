import type { KindSpec } from './kind';
import { hasAlarms } from './messaging-properties';
import {
  autoscale,
  COMMON,
  isIdempotent,
  isManaged,
  jobSeconds,
  regions,
  replicas,
  tier,
  zones,
} from './properties';
import { refreshSeconds, retentionDays } from './store-properties';

const INSTANCES = [replicas, zones, regions, tier, isManaged] as const;

export const OPERATIONS_KINDS: readonly KindSpec[] = [
  {
    kind: 'monitoring',
    family: 'operations',
    label: 'Monitoring',
    description:
      'Collects rates, errors, latencies and how full things are, compares them with the targets and wakes someone. Watch what users feel first, then the age of the oldest message in each queue. It should not fail together with what it watches.',
    aliases: [
      'prometheus',
      'grafana',
      'datadog',
      'cloudwatch',
      'metrics',
      'alerting',
      'observability',
    ],
    capabilities: ['observes'],
    properties: [hasAlarms, retentionDays, ...INSTANCES, ...COMMON],
    summary: ['hasAlarms', 'replicas'],
  },
  {
    kind: 'log-pipeline',
    family: 'operations',
    label: 'Log pipeline',
    description:
      'Gathers what all parts write down, makes it searchable and deletes it after a while. Ship logs asynchronously so that a full pipeline never slows a request, and keep personal data out.',
    aliases: ['elk', 'logstash', 'fluentd', 'splunk', 'logging', 'logs', 'tracing', 'jaeger'],
    capabilities: ['observes'],
    properties: [retentionDays, hasAlarms, ...INSTANCES, ...COMMON],
    summary: ['retentionDays', 'replicas'],
  },
  {
    kind: 'batch-pipeline',
    family: 'operations',
    label: 'Batch pipeline',
    description:
      'Works through a lot of data at once, every hour or every night: counting, ranking, building indexes. Its result is as old as its last run. It should read copies and not the store that users wait for, and be able to start over.',
    aliases: [
      'spark',
      'hadoop',
      'mapreduce',
      'flink',
      'etl',
      'emr',
      'aggregator',
      'data pipeline',
      'analytics job',
    ],
    capabilities: ['computes-in-batches'],
    properties: [refreshSeconds, jobSeconds, ...INSTANCES, autoscale, isIdempotent, ...COMMON],
    summary: ['refreshSeconds', 'replicas', 'jobSeconds', 'tier'],
  },
];
