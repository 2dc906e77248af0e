import { formatBytes, formatMoney, formatPercent } from '../../../load/format';
import { bytes, BYTES_PER_GB, SECONDS_PER_MONTH, share, usdPerMonth } from '../../../load/units';
import { modelIn } from '../../facts/capacity';
import { derived } from '../../facts/derived';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { connectionNumber, flagOf } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

const LARGE_BYTES = 100e12;
/** Of what is kept, the part that is read in a month: below it most of it is cold. */
const READ_SHARE = 0.1;
/** A gigabyte in a class for rarely read data against the usual class: $0.004 and $0.023 a month. */
const COLD_PRICE_SHARE = 0.17;

export default defineRule({
  id: 'hot-storage-for-cold-data',
  category: 'cost',
  severity: 'minor',
  title: {
    pass: 'Old data moves to cheaper storage',
    fail: 'Data that is hardly read is kept at the price of hot data',
  },
  why: 'Most files are read in their first weeks and then hardly ever, while the bill counts every month of every byte. Classes for rarely read data cost a fifth or less.',
  howToFix:
    'Add a lifecycle rule that moves objects to a cold class after some weeks, or deletes them; say how long a reader then waits.',
  concept: 'Storage tiers',
  source: 'Amazon S3 pricing: Standard and Glacier Instant Retrieval',
  needs: ['design', 'model'],
  fixMinutes: 1,
  check(facts) {
    const model = modelIn(facts);
    const large = facts.components.filter(
      ({ id }) =>
        facts.has(id, 'durable-blobs') &&
        (model.component(id)?.storedBytesAfter12Months ?? 0) > LARGE_BYTES,
    );
    return checkComponents(large, (id) => {
      const store = facts.component(id);
      const kept = model.component(id)?.storedBytesAfter12Months ?? 0;
      const readShare = bytesReadInMonth(id, facts) / kept;
      const lifecycle = flagOf(store, 'hasLifecycle');
      if (lifecycle.value === true || readShare >= READ_SHARE) return null;
      const name = facts.nameOf(id);
      if (lifecycle.isUnknown) {
        return {
          outcome: 'cannot-tell',
          message: `Does ${name} move old objects to cheaper storage?`,
          components: [id],
        };
      }
      const line = model.asDrawn.costPerMonth.lines.find(
        ({ component, category }) => component === id && category === 'storage',
      );
      const saved = (line?.usdPerMonth ?? 0) * (1 - readShare) * (1 - COLD_PRICE_SHARE);
      return {
        outcome: 'fail',
        message: `After 12 months ${formatBytes(bytes(kept))} are in ${name}, of which ${readShare === 0 ? 'nothing' : formatPercent(share(readShare))} is read in a month. A cold class for the rest would save up to ${formatMoney(usdPerMonth(saved))} a month.`,
        components: [id],
        values: [
          measured('Kept after 12 months', kept / BYTES_PER_GB, 'GB'),
          measuredShare('Read in a month', readShare),
          measured('Saved in a month', saved, '$'),
        ],
      };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', files: 'object-storage' },
        connections: ['client -> api', ['api -> files', { flows: ['write'] }]],
        problem: { write: { storedBytes: 1_000_000, requestBytes: 1_000_000 } },
        names: ['files'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          files: ['object-storage', { hasLifecycle: true }],
        },
        connections: ['client -> api', ['api -> files', { flows: ['write'] }]],
        problem: { write: { storedBytes: 1_000_000, requestBytes: 1_000_000 } },
      },
    ],
    exempt: [
      {
        // A good part of it is read each month.
        components: { client: 'web-client', api: 'service', files: 'object-storage' },
        connections: ['client -> api', ['api -> files', { flows: ['read', 'write'] }]],
        problem: {
          write: { storedBytes: 1_000_000, requestBytes: 1_000_000 },
          read: { averageRequestsPerSecond: 400, responseBytes: 1_000_000 },
        },
      },
    ],
  },
});

const payloadsOf = derived(
  ({ connections }) =>
    new Map(connections.map((one) => [one.id, connectionNumber(one, 'payloadBytes').value])),
);

function bytesReadInMonth(id: string, facts: Facts): number {
  const model = modelIn(facts);
  const sizes = payloadsOf(facts);
  const perSecond = model
    .flowsAt(id)
    .filter(({ operation }) => operation === 'read')
    .flatMap((flow) =>
      (model.flow(flow.id)?.path ?? [])
        .filter(({ component }) => component === id)
        .map(
          ({ connection, visits }) =>
            visits *
            flow.averageRequestsPerSecond *
            (sizes.get(connection ?? '') ?? flow.responseBytes),
        ),
    )
    .reduce((sum, one) => sum + one, 0);
  return perSecond * SECONDS_PER_MONTH;
}
