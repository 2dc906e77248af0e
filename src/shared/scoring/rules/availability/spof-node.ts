import type { FlowSpec } from '../../../problems/pack';
import type { Facts } from '../../facts/facts';
import { availabilityValue, flowTitles, isStore, strictestTarget } from '../../facts/looks';
import { instancesOf } from '../../facts/redundancy';
import { textOf } from '../../facts/values';
import type { MeasuredValue } from '../../report';
import { checkComponents, defineRule } from '../../rule';

const BLOCKER_FROM = 0.999;
const SILENT_UP_TO = 0.99;

export default defineRule({
  id: 'spof-node',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'No single point of failure',
    fail: 'A single point of failure',
  },
  why: 'When the only copy of something that every request needs fails or is deployed, everything stops.',
  howToFix: 'Run a second replica in another zone, or let the provider manage it.',
  concept: 'Single point of failure',
  source: 'System design course notes 1.4 and 3.6',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const hard = facts.components.filter(({ id }) => isSubject(id, facts));
    return checkComponents(hard, (id) => {
      const flows = facts.hardFlows.get(id) ?? [];
      const { count, isManaged } = instancesOf(facts.component(id));
      if (isManaged || (count ?? 0) > 1) return null;
      const name = facts.nameOf(id);
      if (count === null) {
        return {
          outcome: 'cannot-tell',
          message: `How many replicas of ${name} are there? ${flowTitles(flows)} cannot do without it.`,
          components: [id],
        };
      }
      return {
        outcome: 'fail',
        message: `${name} has one replica: while it is down, ${flowTitles(flows)} ${flows.length > 1 ? 'stop' : 'stops'}.`,
        components: [id],
        values: [
          { label: 'Replicas', value: 1, unit: '' },
          ...availabilityValue(flows),
          ...drawnAvailability(flows, facts),
        ],
        severity: strictestTarget(flows) >= BLOCKER_FROM ? 'blocker' : 'major',
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['api'],
      },
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 2 }],
          ids: 'id-generator',
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> ids', 'api -> db'],
        names: ['ids'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          one: 'service',
          other: 'service',
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> lb', 'lb -> one', 'lb -> other', 'one -> db', 'other -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: ['service', { isManaged: true }],
          ids: ['id-generator', { scheme: 'range-blocks' }],
          db: ['sql-database', { standby: 'sync' }],
        },
        connections: ['client -> api', 'api -> ids', 'api -> db'],
      },
    ],
  },
});

/** What holds the data has its own rule; a limiter that lets through and ids given out in blocks survive a pause. */
function isSubject(id: string, facts: Facts): boolean {
  const flows = facts.hardFlows.get(id);
  if (!flows || isStore(facts, id)) return false;
  const target = strictestTarget(flows);
  if (target > 0 && target <= SILENT_UP_TO) return false;
  const component = facts.component(id);
  return (
    textOf(component, 'onFailure').value !== 'fail-open' &&
    textOf(component, 'scheme').value !== 'range-blocks'
  );
}

/** What the load model makes of the flow that suffers most. */
function drawnAvailability(flows: readonly FlowSpec[], facts: Facts): MeasuredValue[] {
  const shares = flows.flatMap(({ id }) => facts.model()?.flow(id)?.availability ?? []);
  if (shares.length === 0) return [];
  const percent = Number((Math.min(...shares) * 100).toFixed(4));
  return [{ label: 'Availability as drawn', value: percent, unit: '%' }];
}
