import type { Component } from '#shared/design/schema';
import type { Defect, Drawing } from './defect';

const isManaged = (drawing: Drawing, one: Component) => drawing.value(one, 'isManaged') === true;
const numberOf = (drawing: Drawing, one: Component, property: string) => {
  const value = drawing.value(one, property);
  return typeof value === 'number' ? value : 0;
};

/** Services that clients wait for, in several copies. */
function tiers(drawing: Drawing): Component[] {
  return drawing.components.filter(
    (one) =>
      (one.kind === 'service' || one.kind === 'websocket-gateway') &&
      numberOf(drawing, one, 'replicas') > 2 &&
      !isManaged(drawing, one),
  );
}

export const AVAILABILITY: readonly Defect[] = [
  {
    id: 'one-replica',
    rules: ['spof-node', 'node-overloaded', 'missing-required-path'],
    mutants: (drawing) => drawing.changed(tiers(drawing), { replicas: 1 }),
  },
  {
    id: 'one-zone',
    rules: ['single-zone-tier', 'hard-dependencies-below-slo'],
    mutants: (drawing) =>
      drawing.changed(
        tiers(drawing).filter((one) => numberOf(drawing, one, 'zones') > 1),
        { zones: 1 },
      ),
  },
  {
    id: 'no-standby',
    rules: ['db-no-standby'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => one.kind === 'sql-database' && drawing.value(one, 'standby') === 'sync',
        ),
        { standby: 'none', readReplicas: 0, isManaged: false, zones: 1 },
      ),
  },
  {
    id: 'standby-that-lags',
    rules: ['async-standby-vs-rpo-zero'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(
          (one) => one.kind === 'sql-database' && drawing.value(one, 'standby') === 'sync',
        ),
        { standby: 'async' },
      ),
  },
  {
    id: 'no-backup',
    rules: ['backup-missing'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'hasBackup') === true),
        { hasBackup: false, hasVersioning: undefined },
      ),
  },
  {
    id: 'no-time-out',
    rules: ['missing-timeout'],
    mutants: (drawing) =>
      drawing.connections
        .filter(({ properties }) => typeof properties['timeoutMs'] === 'number')
        .map((one) => drawing.withConnection(one, { properties: { timeoutMs: undefined } })),
  },
  {
    id: 'blind-retries',
    rules: ['retry-storm', 'non-idempotent-retry'],
    mutants: (drawing) =>
      drawing.connections
        .filter(({ mode, to }) => mode === 'sync' && drawing.has(to, 'durable'))
        .map((one) =>
          drawing.withConnection(one, {
            properties: {
              retries: 4,
              backoff: 'none',
              hasJitter: false,
              hasRetryBudget: false,
            },
          }),
        ),
  },
  {
    id: 'limiter-without-a-plan',
    rules: ['limiter-blocks-api'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(({ kind }) => kind === 'rate-limiter'),
        { onFailure: undefined },
      ),
  },
  {
    id: 'blind-balancer',
    rules: ['lb-no-health-check'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter(({ kind }) => kind === 'load-balancer'),
        { hasHealthCheck: false },
      ),
  },
  {
    id: 'no-balancer',
    rules: ['no-lb-before-replicas', 'missing-required-path'],
    mutants: (drawing) =>
      drawing.components
        .filter(({ kind }) => kind === 'load-balancer')
        .map(({ id }) => {
          const into = drawing.connections.filter(({ to }) => to === id);
          const out = drawing.connections.filter(({ from }) => from === id);
          const past = into.flatMap((before) =>
            out.map((after) => ({
              ...after,
              id: `${before.id} ${after.id}`,
              from: before.from,
            })),
          );
          return drawing.rebuilt({ without: [id], connections: past });
        }),
  },
  {
    id: 'gateways-without-jitter',
    rules: ['reconnect-storm'],
    mutants: (drawing) =>
      drawing.changed(
        drawing.components.filter((one) => drawing.value(one, 'hasReconnectJitter') === true),
        { hasReconnectJitter: false },
      ),
  },
  {
    id: 'no-room-for-a-zone',
    rules: ['zone-loss-overload', 'node-hot', 'node-overloaded'],
    mutants: (drawing) =>
      drawing.changed(
        tiers(drawing).filter((one) => numberOf(drawing, one, 'replicas') >= 6),
        { replicas: 3, hasShedPlan: undefined },
      ),
  },
];
