import { isRebuildable, isStore } from '../../facts/looks';
import { flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'backup-missing',
  category: 'availability',
  severity: 'major',
  title: {
    pass: 'Durable data can be brought back',
    fail: 'Durable data has no backup',
  },
  why: 'Replicas copy mistakes as faithfully as data: a bad deployment or a wrong delete reaches all of them in a second.',
  howToFix: 'Take snapshots and try out restoring them; for objects, keep old versions.',
  concept: 'Backups and point-in-time recovery',
  source: 'System design course notes 3.6',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const stores = facts.components.filter(({ id }) => isStore(facts, id));
    return checkComponents(stores, (id) => {
      const store = facts.component(id);
      if (isRebuildable(facts, store) || isReplicaOfAnother(id, facts.connections)) return null;
      const kept = [flagOf(store, 'hasBackup'), flagOf(store, 'hasVersioning')];
      if (kept.some(({ value }) => value === true)) return null;
      return kept.some(({ isUnknown }) => isUnknown)
        ? {
            outcome: 'cannot-tell',
            message: `Is there a backup of ${facts.nameOf(id)}, and was it ever restored?`,
            components: [id],
          }
        : {
            outcome: 'fail',
            message: `${facts.nameOf(id)} has no backup: a wrong delete cannot be taken back.`,
            components: [id],
          };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { hasBackup: true }],
          files: ['object-storage', { hasVersioning: true }],
        },
        connections: ['client -> api', 'api -> db', 'api -> files'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          counts: ['sql-database', { isRebuildable: true }],
          search: 'search-index',
        },
        connections: ['client -> api', 'api -> counts', 'api -> search'],
      },
    ],
  },
});

/** A copy fed by replication alone can be made again from what it copies. */
function isReplicaOfAnother(
  id: string,
  connections: readonly { readonly to: string; readonly mode: string }[],
): boolean {
  const incoming = connections.filter(({ to }) => to === id);
  return incoming.some(({ mode }) => mode === 'replicate');
}
