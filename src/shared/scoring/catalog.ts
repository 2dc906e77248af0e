import autoIncrementOnShards from './rules/correctness/auto-increment-on-shards';
import asyncWithoutConsumer from './rules/correctness/async-without-consumer';
import cacheIsSourceOfTruth from './rules/correctness/cache-is-source-of-truth';
import clientDirectToDatabase from './rules/correctness/client-direct-to-database';
import deadEndWrite from './rules/correctness/dead-end-write';
import missingProblemPart from './rules/correctness/missing-problem-part';
import missingRequiredPath from './rules/correctness/missing-required-path';
import nonIdempotentRetry from './rules/correctness/non-idempotent-retry';
import orphanNode from './rules/correctness/orphan-node';
import syncCycle from './rules/correctness/sync-cycle';
import indexWithoutRefreshPath from './rules/correctness/index-without-refresh-path';
import politenessNotPartitioned from './rules/correctness/politeness-not-partitioned';
import realtimeWithoutDurableInbox from './rules/correctness/realtime-without-durable-inbox';
import wsNoSessionRouting from './rules/correctness/ws-no-session-routing';
import privateObjectExposed from './rules/security/private-object-exposed';
import untrustedFetchNoEgressGuard from './rules/security/untrusted-fetch-no-egress-guard';
import noAuthOnWrite from './rules/security/no-auth-on-write';
import noRateLimitPublic from './rules/security/no-rate-limit-public';
import noTlsPublicEdge from './rules/security/no-tls-public-edge';
import publicDatastore from './rules/security/public-datastore';
import backupMissing from './rules/availability/backup-missing';
import dbNoStandby from './rules/availability/db-no-standby';
import evenQuorum from './rules/availability/even-quorum';
import lbNoHealthCheck from './rules/availability/lb-no-health-check';
import limiterBlocksApi from './rules/availability/limiter-blocks-api';
import missingTimeout from './rules/availability/missing-timeout';
import noLbBeforeReplicas from './rules/availability/no-lb-before-replicas';
import retryStorm from './rules/availability/retry-storm';
import singleZoneTier from './rules/availability/single-zone-tier';
import spofNode from './rules/availability/spof-node';
import syncExternalInRequestPath from './rules/availability/sync-external-in-request-path';
import hotPartition from './rules/scalability/hot-partition';
import localStateBehindLb from './rules/scalability/local-state-behind-lb';
import moduloHashMembership from './rules/scalability/modulo-hash-membership';
import monotonicShardKey from './rules/scalability/monotonic-shard-key';
import partitionsBelowConsumers from './rules/scalability/partitions-below-consumers';
import scatterGatherRead from './rules/scalability/scatter-gather-read';
import blobInDatabase from './rules/performance/blob-in-database';
import crossRegionSyncCall from './rules/performance/cross-region-sync-call';
import lbAlgoMismatch from './rules/performance/lb-algo-mismatch';
import pollingForRealtime from './rules/performance/polling-for-realtime';
import uploadProxiedThroughApp from './rules/performance/upload-proxied-through-app';
import checkThenActRace from './rules/consistency/check-then-act-race';
import lwwOnUserData from './rules/consistency/lww-on-user-data';
import orderRequiredUnkeyed from './rules/consistency/order-required-unkeyed';
import replicaStaleReadOwnWrite from './rules/consistency/replica-stale-read-own-write';
import fanoutExplosion from './rules/scalability/fanout-explosion';
import pullOnlyReadAmplification from './rules/scalability/pull-only-read-amplification';
import dbConnectionExhaustion from './rules/scalability/db-connection-exhaustion';
import writeBottleneckSinglePrimary from './rules/scalability/write-bottleneck-single-primary';
import latencyBudgetExceeded from './rules/performance/latency-budget-exceeded';
import staticContentNoCdn from './rules/performance/static-content-no-cdn';
import noCacheOnReadHeavy from './rules/performance/no-cache-on-read-heavy';
import storeOnHotPath from './rules/performance/store-on-hot-path';
import stampedeRisk from './rules/performance/stampede-risk';
import tailFanout from './rules/performance/tail-fanout';
import chattyEdge from './rules/performance/chatty-edge';
import cacheNoTtlOrInvalidation from './rules/consistency/cache-no-ttl-or-invalidation';
import dualWrite from './rules/consistency/dual-write';
import quorumNotOverlapping from './rules/consistency/quorum-not-overlapping';
import writeBehindLoss from './rules/consistency/write-behind-loss';
import cacheNoEviction from './rules/operability/cache-no-eviction';
import noDlq from './rules/operability/no-dlq';
import noObservability from './rules/operability/no-observability';
import nodeOverloaded from './rules/scalability/node-overloaded';
import nodeHot from './rules/scalability/node-hot';
import unboundedBacklog from './rules/scalability/unbounded-backlog';
import zoneLossOverload from './rules/availability/zone-loss-overload';
import hardDependenciesBelowSlo from './rules/availability/hard-dependencies-below-slo';
import cacheHardDependency from './rules/availability/cache-hard-dependency';
import noDurableBuffer from './rules/availability/no-durable-buffer';
import asyncStandbyVsRpoZero from './rules/consistency/async-standby-vs-rpo-zero';
import multiRegionNoConflictRule from './rules/consistency/multi-region-no-conflict-rule';
import singleRegionVsNfr from './rules/availability/single-region-vs-nfr';
import reconnectStorm from './rules/availability/reconnect-storm';
import storageOutgrowsNode from './rules/scalability/storage-outgrows-node';
import externalQuotaExceeded from './rules/scalability/external-quota-exceeded';
import egressDominatesCost from './rules/cost/egress-dominates-cost';
import overprovisioned from './rules/cost/overprovisioned';
import hotStorageForColdData from './rules/cost/hot-storage-for-cold-data';
import overbuiltForScale from './rules/cost/overbuilt-for-scale';
import type { Rule } from './rule';

/**
 * Every rule, in the order in which findings of one severity are shown: what makes an answer wrong, what makes it
 * unsafe, then what makes it fragile.
 */
export const RULES: readonly Rule[] = [
  missingRequiredPath,
  cacheIsSourceOfTruth,
  clientDirectToDatabase,
  deadEndWrite,
  asyncWithoutConsumer,
  syncCycle,
  autoIncrementOnShards,
  nonIdempotentRetry,
  missingProblemPart,
  realtimeWithoutDurableInbox,
  wsNoSessionRouting,
  politenessNotPartitioned,
  indexWithoutRefreshPath,
  orphanNode,
  publicDatastore,
  privateObjectExposed,
  untrustedFetchNoEgressGuard,
  noTlsPublicEdge,
  noAuthOnWrite,
  noRateLimitPublic,
  spofNode,
  dbNoStandby,
  noLbBeforeReplicas,
  singleZoneTier,
  zoneLossOverload,
  hardDependenciesBelowSlo,
  cacheHardDependency,
  singleRegionVsNfr,
  backupMissing,
  missingTimeout,
  retryStorm,
  limiterBlocksApi,
  reconnectStorm,
  syncExternalInRequestPath,
  noDurableBuffer,
  lbNoHealthCheck,
  evenQuorum,
  localStateBehindLb,
  nodeOverloaded,
  nodeHot,
  unboundedBacklog,
  storageOutgrowsNode,
  externalQuotaExceeded,
  fanoutExplosion,
  pullOnlyReadAmplification,
  dbConnectionExhaustion,
  writeBottleneckSinglePrimary,
  hotPartition,
  monotonicShardKey,
  scatterGatherRead,
  moduloHashMembership,
  partitionsBelowConsumers,
  uploadProxiedThroughApp,
  blobInDatabase,
  pollingForRealtime,
  crossRegionSyncCall,
  lbAlgoMismatch,
  orderRequiredUnkeyed,
  checkThenActRace,
  latencyBudgetExceeded,
  staticContentNoCdn,
  noCacheOnReadHeavy,
  storeOnHotPath,
  stampedeRisk,
  tailFanout,
  chattyEdge,
  dualWrite,
  cacheNoTtlOrInvalidation,
  writeBehindLoss,
  quorumNotOverlapping,
  asyncStandbyVsRpoZero,
  multiRegionNoConflictRule,
  replicaStaleReadOwnWrite,
  lwwOnUserData,
  noDlq,
  cacheNoEviction,
  noObservability,
  egressDominatesCost,
  overprovisioned,
  hotStorageForColdData,
  overbuiltForScale,
];
