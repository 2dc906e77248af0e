import { rateText } from '../../../lib/number-text';
import { measured } from '../../facts/figures';
import { isRebuildable } from '../../facts/looks';
import { textOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'write-behind-loss',
  category: 'consistency',
  severity: 'major',
  title: {
    pass: 'Acknowledged writes are in the store',
    fail: 'Acknowledged writes wait in memory',
  },
  why: 'A write-behind cache answers before the store has the write: what it had not flushed when it fails is lost, although the caller was told it was kept.',
  howToFix: 'Write through or around the cache, or append to a durable log first.',
  concept: 'Cache write strategies',
  source: 'System design course notes 2.3',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const caches = facts.components.filter(({ kind }) => kind === 'cache');
    return checkComponents(caches, (id) => {
      const cache = facts.component(id);
      if (textOf(cache, 'strategy').value !== 'write-behind') return null;
      if (facts.has(id, 'durable') || isRebuildable(facts, cache)) return null;
      const { writesPerSecond = 0 } = facts.model()?.operationsAt(id) ?? {};
      const pace = writesPerSecond > 0 ? `, ${rateText(writesPerSecond)} at peak` : '';
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} acknowledges writes${pace}, before the store has them: losing it loses what was not flushed.`,
        components: [id],
        values: writesPerSecond > 0 ? [measured('Writes', writesPerSecond, '/s')] : [],
      };
    });
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { strategy: 'write-behind' }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'hot -> db'],
        names: ['hot'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { strategy: 'write-through' }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'hot -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          counters: ['cache', { strategy: 'write-behind', acceptsLoss: true }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> counters', 'counters -> db'],
      },
    ],
  },
});
