import { formatBytes, formatPercent } from '../../../load/format';
import { bytes, BYTES_PER_GB, SECONDS_PER_MONTH, share } from '../../../load/units';
import { averageShare, modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { isStore } from '../../facts/looks';
import { numberOf } from '../../facts/values';
import { checkComponents, defineRule, type Observation } from '../../rule';

/** Beyond it there is no room for index builds, copies and a bad month. */
const MOST_FILLED = 0.8;
const MONTHS = 12;

export default defineRule({
  id: 'storage-outgrows-node',
  category: 'scalability',
  severity: 'major',
  title: {
    pass: 'A year of data fits',
    fail: 'The data outgrows what holds it',
  },
  why: 'A full disk is an outage, and splitting a store that is nearly full, under load, is the riskiest moment to learn how. Copies, index builds and restores also need room beside the data.',
  howToFix:
    'Split the data over more shards by a key that spreads it, move old records to cheaper storage, or delete them after a stated time.',
  concept: 'Capacity planning for storage',
  source: 'System design course notes, chapter on data growth',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const keeping = facts.components.filter(
      ({ id }) =>
        (isStore(facts, id) || facts.has(id, 'replay')) &&
        (modelIn(facts).component(id)?.offeredPerSecond ?? 0) > 0,
    );
    return checkComponents(keeping, (id) =>
      facts.has(id, 'replay') ? observeLog(id, facts) : observeStore(id, facts),
    );
  },
  examples: {
    fires: [
      {
        // 400 writes of 10 KB a second are 126 TB a year; one database holds 16 TB.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: ['sql-database', { tier: 'db.r5.xlarge' }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { averageRequestsPerSecond: 400, storedBytes: 10_000 } },
        names: ['db'],
      },
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: 'sql-database',
          log: 'stream',
          counter: 'worker',
        },
        connections: ['client -> api', 'api -> db', 'api => log', 'log => counter'],
        problem: { events: {} },
        names: ['log'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        // Kept for a month only.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: ['sql-database', { tier: 'db.r5.xlarge', retentionDays: 30 }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { averageRequestsPerSecond: 400, storedBytes: 10_000 } },
      },
      {
        // Grows by itself.
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          db: ['key-value-store', { isManaged: true }],
        },
        connections: ['client -> api', 'api -> db'],
        problem: { write: { averageRequestsPerSecond: 400, storedBytes: 10_000 } },
      },
    ],
  },
});

function observeStore(id: string, facts: Facts): Observation | null {
  const filled = modelIn(facts)
    .component(id)
    ?.resources.find(({ resource }) => resource === 'storage');
  if (!filled || filled.utilisation <= MOST_FILLED) return null;
  const component = facts.component(id);
  const name = facts.nameOf(id);
  const unknown = ['shards', 'replicas', 'retentionDays'].find(
    (property) => numberOf(component, property).isUnknown,
  );
  if (unknown !== undefined) {
    return {
      outcome: 'cannot-tell',
      message: `Into how many parts is ${name} split, and for how long does it keep its records?`,
      components: [id],
    };
  }
  const days = numberOf(component, 'retentionDays').value;
  const months = MONTHS / filled.utilisation;
  const when =
    days !== null && days < MONTHS * 30
      ? `, though nothing is kept for more than ${days} days`
      : `: full after ${months < 2 ? 'the first month' : `about ${Math.floor(months)} months`}`;
  return {
    outcome: 'fail',
    message: `${formatBytes(bytes(filled.used))} are in ${name} after 12 months, with room for ${formatBytes(bytes(filled.capacity))} (${formatPercent(share(filled.utilisation))})${when}.`,
    components: [id],
    values: [
      measured('Data after 12 months', filled.used / BYTES_PER_GB, 'GB'),
      measured('Room', filled.capacity / BYTES_PER_GB, 'GB'),
      measuredShare('Filled after 12 months', filled.utilisation),
    ],
  };
}

/** A log keeps what was read from it: without an end it grows for ever. */
function observeLog(id: string, facts: Facts): Observation | null {
  const model = modelIn(facts);
  const { value, isUnknown } = numberOf(facts.component(id), 'retentionDays');
  if (value !== null) return null;
  const name = facts.nameOf(id);
  if (isUnknown) {
    return {
      outcome: 'cannot-tell',
      message: `For how long does ${name} keep what was read from it?`,
      components: [id],
    };
  }
  const perSecond =
    model.component(id)?.resources.find(({ resource }) => resource === 'bandwidth')?.used ?? 0;
  const perMonth = bytes(perSecond * averageShare(model, id) * SECONDS_PER_MONTH);
  return {
    outcome: 'fail',
    message: `${formatBytes(perMonth)} a month are added to ${name}, in each copy, and nothing says when messages are deleted.`,
    components: [id],
    values: [measured('Growth in a month', perMonth / BYTES_PER_GB, 'GB')],
    severity: 'minor',
    fix: 'State for how many days it keeps messages: as long as a consumer that was broken over a weekend needs to catch up.',
  };
}
