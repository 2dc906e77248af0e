import {
  assumedConnectionValue,
  connectionSpec,
  connectionValue,
} from '../../design/kinds/connections';
import type { Connection } from '../../design/schema';

/** What a connection says about the calls over it, whichever flow makes them. */
export interface CallSettings {
  /** Calls for each request, those of a batch counted one by one. */
  readonly multiplicity: number;
  readonly batchSize: number;
  /** Part of the requests that call at all. */
  readonly probability: number;
  /** What the request does when the call fails, and whether a person said so. */
  readonly criticality: { readonly isSoft: boolean; readonly isStated: boolean };
  readonly retries: number;
  readonly hasRetryBudget: boolean;
  readonly hasCircuitBreaker: boolean;
  readonly timeoutMs: number | null;
  readonly payloadBytes: number | null;
  /** Part of the split between alternatives; null: an even one. */
  readonly sharePercent: number | null;
}

export function callSettingsOf(connection: Connection): CallSettings {
  const number = (id: string) => numberOf(connection, id);
  const flag = (id: string) => assumedConnectionValue(connection, id) === true;
  const criticality = connectionValue(connection, 'criticality');
  return {
    multiplicity: number('multiplicity') ?? 1,
    batchSize: Math.max(1, number('batchSize') ?? 1),
    probability: Math.min(1, (number('probabilityPercent') ?? 100) / 100),
    criticality: {
      isSoft: criticality.value === 'soft',
      isStated: criticality.origin === 'stated',
    },
    retries: number('retries') ?? 0,
    hasRetryBudget: flag('hasRetryBudget'),
    hasCircuitBreaker: flag('hasCircuitBreaker'),
    timeoutMs: number('timeoutMs'),
    payloadBytes: number('payloadBytes'),
    sharePercent: number('sharePercent'),
  };
}

/** From zero to the property's greatest; null: nothing is set, or what is set makes no sense. */
function numberOf(connection: Connection, id: string): number | null {
  const spec = connectionSpec(id);
  const value = assumedConnectionValue(connection, id);
  if (spec?.type !== 'number' || typeof value !== 'number') return null;
  return Number.isFinite(value) && value >= 0 ? Math.min(value, spec.max) : null;
}
