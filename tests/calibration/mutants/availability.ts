import type { Component, Connection } from '#shared/design/schema';
import { machineUse } from '#shared/scoring/facts/capacity';
import { isCompute, strictestTarget } from '#shared/scoring/facts/looks';
import type { Defect } from './defect';
import type { Drawing } from './drawing';

/** From here on a promise does not bear the loss of a zone. */
const STRICT_TARGET = 0.9995;

/** Services that clients wait for, in several copies. */
function tiers(drawing: Drawing): Component[] {
  return drawing.components.filter(
    (one) =>
      (one.kind === 'service' || one.kind === 'websocket-gateway') &&
      drawing.number(one, 'replicas') > 2 &&
      drawing.value(one, 'isManaged') !== true,
  );
}

/** Whether something is promised that needs it, for which the loss of a zone is too much. */
function mustSurviveZone(drawing: Drawing, { id }: Component): boolean {
  return strictestTarget(drawing.facts.hardFlows.get(id) ?? []) >= STRICT_TARGET;
}

/** Three copies carry the load, if at all, only as long as none of their zones fails. */
function isTooMuchForTwo(drawing: Drawing, one: Component): boolean {
  const use = machineUse(drawing.model.component(one.id));
  return use !== null && use.share * drawing.number(one, 'replicas') > 2;
}

function relationalWithStandby(drawing: Drawing): Component[] {
  return drawing.components.filter(
    (one) => one.kind === 'sql-database' && drawing.value(one, 'standby') === 'sync',
  );
}

/** Some flow of the problem changes what is in it. */
function isWritten(drawing: Drawing, { id }: Component): boolean {
  return drawing.model.operationsAt(id).writesPerSecond > 0;
}

/** Made by our own code while a client waits; what is put into a buffer is not waited for. */
function isWaitedFor({ facts }: Drawing, { id, from }: Connection): boolean {
  const link = facts.adjacency.links.find((one) => one.id === id);
  return link?.isAsync === false && isCompute(facts, from) && facts.waitedFor.has(from);
}

export const AVAILABILITY: readonly Defect[] = [
  {
    id: 'one-replica',
    title: 'A service that clients wait for has a single copy.',
    rules: ['spof-node', 'node-overloaded'],
    mutants: (drawing) => drawing.changed(tiers(drawing), { replicas: 1 }),
  },
  {
    id: 'one-zone',
    title: 'All copies of a service stand in one zone, though more was promised than a zone does.',
    rules: ['single-zone-tier'],
    mutants: (drawing) =>
      drawing.changed(
        tiers(drawing).filter(
          (one) => drawing.number(one, 'zones') > 1 && mustSurviveZone(drawing, one),
        ),
        { zones: 1 },
      ),
  },
  {
    id: 'no-standby',
    title: 'A database has no standby and no replica.',
    rules: ['db-no-standby'],
    mutants: (drawing) =>
      drawing.changed(relationalWithStandby(drawing), {
        standby: 'none',
        readReplicas: 0,
        isManaged: false,
        zones: 1,
      }),
  },
  {
    id: 'standby-that-lags',
    title: 'The standby of a database with what must not be lost follows later.',
    rules: ['async-standby-vs-rpo-zero'],
    mutants: (drawing) =>
      drawing.changed(
        relationalWithStandby(drawing).filter(
          (one) => drawing.holds(one, 'never-lost') && isWritten(drawing, one),
        ),
        { standby: 'async' },
      ),
  },
  {
    id: 'no-backup',
    title: 'Nothing keeps what was in a store before somebody deleted it.',
    rules: ['backup-missing'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'hasBackup') === true),
        { hasBackup: false, hasVersioning: undefined },
      ),
  },
  {
    id: 'no-time-out',
    title: 'A service waits for another for ever while a client waits for it.',
    rules: ['missing-timeout'],
    mutants: (drawing) =>
      drawing.connections
        .filter((one) => 'timeoutMs' in one.properties && isWaitedFor(drawing, one))
        .map((one) => drawing.withConnection(one, { properties: { timeoutMs: undefined } })),
  },
  {
    id: 'blind-retries',
    title: 'Calls are repeated four times at once, without pause, chance or limit.',
    rules: ['retry-storm', 'non-idempotent-retry'],
    mutants: (drawing) =>
      drawing.connections
        .filter(({ mode, to }) => mode === 'sync' && drawing.has(to, 'durable'))
        .map((one) =>
          drawing.withConnection(one, {
            properties: { retries: 4, backoff: 'none', hasJitter: false, hasRetryBudget: false },
          }),
        ),
  },
  {
    id: 'limiter-without-a-plan',
    title: 'Nobody says what happens to requests while the rate limiter is down.',
    rules: ['limiter-blocks-api'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(({ kind }) => kind === 'rate-limiter'),
        { onFailure: undefined },
      ),
  },
  {
    id: 'blind-balancer',
    title: 'A load balancer goes on sending requests to copies that are down.',
    rules: ['lb-no-health-check'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(({ kind }) => kind === 'load-balancer'),
        { hasHealthCheck: false },
      ),
  },
  {
    id: 'no-balancer',
    title: 'Clients call what stood behind the load balancer, and nothing chooses a copy.',
    rules: ['no-lb-before-replicas'],
    mutants: (drawing) =>
      drawing.components
        .filter(({ kind }) => kind === 'load-balancer')
        .map(({ id }) => drawing.bypassed(id)),
  },
  {
    id: 'gateways-without-jitter',
    title: 'After a failure all clients connect again at the same moment.',
    rules: ['reconnect-storm'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'hasReconnectJitter') === true),
        { hasReconnectJitter: false },
      ),
  },
  {
    id: 'no-room-for-a-zone',
    title: 'A service has three copies, and two of them are too few.',
    rules: ['zone-loss-overload', 'node-hot', 'node-overloaded'],
    mutants: (drawing) =>
      drawing.changed(
        tiers(drawing).filter(
          (one) => drawing.number(one, 'replicas') >= 6 && isTooMuchForTwo(drawing, one),
        ),
        { replicas: 3, hasShedPlan: undefined },
      ),
  },
];
