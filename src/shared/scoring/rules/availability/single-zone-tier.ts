import { availabilityValue, flowTitles, strictestTarget } from '../../facts/looks';
import { dataCopiesOf, instancesOf, zonesOf } from '../../facts/redundancy';
import { textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

const FROM = 0.9995;

export default defineRule({
  id: 'single-zone-tier',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Every needed tier stands in more than one zone',
    fail: 'All copies of a tier stand in one zone',
  },
  why: 'A zone fails as a unit: power, cooling or network take all its machines at once, however many there are.',
  howToFix: 'Spread the replicas over two or three zones.',
  concept: 'Failure domains',
  source: 'System design course notes 3.6',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const tiers = facts.components.filter(
      ({ id }) => strictestTarget(facts.hardFlows.get(id) ?? []) >= FROM,
    );
    return checkComponents(tiers, (id) => {
      const component = facts.component(id);
      const copies = Math.max(
        instancesOf(component).count ?? 1,
        dataCopiesOf(component, facts.design).count ?? 1,
      );
      const { isManaged } = instancesOf(component);
      const passesWhenDown = textOf(component, 'onFailure').value === 'fail-open';
      if (isManaged || passesWhenDown || copies < 2) return null;
      const zones = zonesOf(component, facts.design);
      if ((zones.value ?? 0) > 1) return null;
      const flows = facts.hardFlows.get(id) ?? [];
      if (zones.isUnknown) {
        return {
          outcome: 'cannot-tell',
          message: `Over how many zones is ${facts.nameOf(id)} spread?`,
          components: [id],
        };
      }
      return {
        outcome: 'fail',
        message: `All ${copies} copies of ${facts.nameOf(id)} stand in one zone: losing it stops ${flowTitles(flows)}.`,
        components: [id],
        values: [
          { label: 'Copies', value: copies, unit: '' },
          { label: 'Zones', value: 1, unit: '' },
          ...availabilityValue(flows),
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 4 }],
          db: ['sql-database', { standby: 'sync', zones: 2 }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
        names: ['api'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          lb: 'load-balancer',
          api: ['service', { replicas: 4, zones: 2 }],
          db: ['sql-database', { standby: 'sync', zones: 2 }],
        },
        connections: ['client -> lb', 'lb -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'serverless-function',
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});
