import { formatPercent, formatRate } from '../../../load/format';
import { perSecond, share } from '../../../load/units';
import { modelIn, questionOfCapacity } from '../../facts/capacity';
import { measured, measuredShare, severityAt } from '../../facts/figures';
import { isDatabase } from '../../facts/looks';
import { findsOnlyByKey, partsOf } from '../../facts/partitions';
import { numberOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

const FULL_FROM = 0.8;

export default defineRule({
  id: 'write-bottleneck-single-primary',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'The primary can take all writes',
    fail: 'Read replicas were added, but writes are what is short',
  },
  why: 'Every write goes through the one primary and is then repeated by each of its followers. More followers answer more reads and take not one write more.',
  howToFix:
    'Write in batches or asynchronously, give the busiest table a database of its own, take a larger machine, or split the data into shards.',
  concept: 'Scaling reads and scaling writes',
  source: 'System design course notes, chapter on scaling databases',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const model = modelIn(facts);
    const singles = facts.components.filter(
      (component) =>
        isDatabase(facts, component.id) &&
        !findsOnlyByKey(component) &&
        (numberOf(component, 'readReplicas').value ?? 0) > 0 &&
        partsOf(component).value === 1 &&
        questionOfCapacity(facts, component) === null,
    );
    return checkComponents(singles, (id) => {
      const writesPerSecond = model.operationsAt(id).writesPerSecond;
      const use = model.useBy(id, { readsPerSecond: 0, writesPerSecond });
      if (use === null || use <= FULL_FROM) return null;
      const followers = numberOf(facts.component(id), 'readReplicas').value ?? 0;
      const name = facts.nameOf(id);
      return {
        outcome: 'fail',
        message: `${formatRate(perSecond(writesPerSecond))} of writes alone make the primary of ${name} ${formatPercent(share(use))} full. The ${followers === 1 ? 'follower repeats' : `${followers} followers repeat`} each of them and ${followers === 1 ? 'takes' : 'take'} none off it.`,
        components: [id],
        values: [
          measured('Writes', writesPerSecond, '/s'),
          measuredShare('Use by writes alone', use),
          measured('Read replicas', followers, ''),
        ],
        severity: severityAt(use),
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          db: ['sql-database', { tier: 'db.t3.small', readReplicas: 3 }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          db: ['sql-database', { tier: 'db.r5.xlarge', readReplicas: 3 }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Each shard has a primary of its own.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 4 }],
          db: ['sql-database', { tier: 'db.t3.small', readReplicas: 3, shards: 2 }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});
