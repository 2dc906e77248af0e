import type { ComponentId } from '../../../design/schema';
import type { FlowSpec } from '../../../problems/pack';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { latencyPromise, measured, msText } from '../../facts/figures';
import { isDatabase } from '../../facts/looks';
import type { Model } from '../../facts/model';
import { slowestStage } from '../../facts/stages';
import { defineRule, type Observation } from '../../rule';

/** Promises up to here are made to somebody who types or watches. */
const TIGHT_UP_TO_MS = 100;
/** A store that so many of the requests come to is read by each of them, give or take. */
const EACH_REQUEST_FROM = 0.9;

export default defineRule({
  id: 'store-on-hot-path',
  category: 'performance',
  severity: 'minor',
  title: {
    pass: 'Answers at the speed of typing come from memory',
    fail: 'Each keystroke waits for a store on disk',
  },
  why: 'An answer that must be there before the next key is pressed has no time for a search on disk, least of all when that store is busy.',
  howToFix:
    'Prepare the answers beforehand and keep them in memory, in the service or in an index.',
  concept: 'Precomputing answers',
  source: 'System design course notes, search autocomplete',
  needs: ['design', 'model'],
  fixMinutes: 4,
  check(facts) {
    const model = modelIn(facts);
    const tight = facts.pack.flows.filter(
      ({ operation, isAsync, latencyTarget }) =>
        operation === 'read' && !isAsync && latencyTarget && latencyTarget.ms <= TIGHT_UP_TO_MS,
    );
    const read = tight.flatMap((flow) => storesOf(flow, facts, model).map((id) => ({ flow, id })));
    return {
      components: read.map(({ id }) => id),
      connections: [],
      observations: read.flatMap(({ flow, id }) => observed(flow, id, facts, model) ?? []),
    };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          words: ['search-index', { replicas: 9, shards: 3 }],
        },
        connections: ['client -> api', 'api -> words'],
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 20 } } },
        names: ['words'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          words: ['in-memory-index', { replicas: 3 }],
          api: ['service', { replicas: 4 }],
          db: 'sql-database',
        },
        connections: [
          ['client -> words', { operation: 'read' }],
          ['client -> api', { operation: 'write' }],
          'api -> db',
        ],
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 50 } } },
      },
    ],
    exempt: [
      {
        // The store is quick enough for the promise.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> db'],
        problem: { read: { latencyTarget: { percentile: 0.99, ms: 50 } } },
      },
    ],
  },
});

function storesOf(flow: FlowSpec, facts: Facts, model: Model): ComponentId[] {
  return (model.flow(flow.id)?.path ?? [])
    .filter(
      ({ component, visits, isAsync }) =>
        !isAsync && visits >= EACH_REQUEST_FROM && isDatabase(facts, component),
    )
    .map(({ component }) => component);
}

function observed(flow: FlowSpec, id: ComponentId, facts: Facts, model: Model): Observation | null {
  const promise = latencyPromise(flow, model.flow(flow.id));
  if (!promise?.isMissed) return null;
  const stages = model.stagesOf(flow.id);
  const own = stages.find(({ component }) => component === id)?.totalMs ?? 0;
  return {
    outcome: 'fail',
    message: `Every request of “${flow.title}” reads ${facts.nameOf(id)}, which takes ${msText(own)} on average. The answer comes after ${msText(promise.actualMs)} (${promise.percentile}) and was promised within ${msText(promise.targetMs)}.`,
    components: [id],
    values: [
      measured(promise.percentile, promise.actualMs, 'ms'),
      measured('Promised', promise.targetMs, 'ms'),
      measured('At the store, on average', own, 'ms'),
    ],
    // It then stands for the budget that is missed because of it.
    severity: slowestStage(stages)?.component === id ? 'major' : 'minor',
  };
}
