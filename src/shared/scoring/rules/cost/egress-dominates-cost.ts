import { formatMoney, formatPercent } from '../../../load/format';
import { share, usdPerMonth } from '../../../load/units';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured, measuredShare } from '../../facts/figures';
import { findConcept } from '../../facts/matching';
import { flagOf } from '../../facts/values';
import { defineRule } from '../../rule';

const LARGE_SHARE = 0.5;
const LARGE_USD = 1_000;

/** What a candidate would speak of who has seen the line. */
const ABOUT_BYTES = [
  [['compress', 'compression', 'gzip', 'brotli', 'bitrate', 'codec', 'peering', 'egress']],
];

export default defineRule({
  id: 'egress-dominates-cost',
  category: 'cost',
  severity: 'major',
  title: {
    pass: 'Traffic is not the largest cost, or something is done about it',
    fail: 'Most of the money goes to traffic',
  },
  why: 'Bytes that leave are paid each time, and no discount on machines helps. When they are the largest line, fewer or cheaper bytes are worth more than any other saving.',
  howToFix:
    'Serve what many people get alike from a CDN, compress, lower bitrates, and keep calls within a zone where they are large.',
  concept: 'Cost of data transfer',
  source: 'Amazon list prices for data transfer; the coach’s table of constants',
  needs: ['design', 'model'],
  fixMinutes: 3,
  check(facts) {
    const { total, lines } = modelIn(facts).asDrawn.costPerMonth;
    const own = lines.filter(
      ({ category, component }) => category === 'transfer' && !isContentNetwork(component, facts),
    );
    const usd = own.reduce((sum, line) => sum + line.usdPerMonth, 0);
    const [largest] = own;
    const isSeen = facts.statements.some(({ text }) => findConcept(text, ABOUT_BYTES));
    const isFault = largest && usd > LARGE_USD && usd > LARGE_SHARE * total && !isSeen;
    return {
      components: own.map(({ component }) => component),
      connections: [],
      observations: isFault
        ? [
            {
              outcome: 'fail',
              message: `Traffic costs ${formatMoney(usdPerMonth(usd))} of ${formatMoney(total)} a month (${formatPercent(share(usd / total))}). The largest part leaves ${facts.nameOf(largest.component)}: ${largest.title}.`,
              components: [largest.component],
              values: [
                measured('Traffic in a month', usd, '$'),
                measuredShare('Of all cost', usd / total),
              ],
            },
          ]
        : [],
    };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          files: 'object-storage',
        },
        connections: ['client -> api', 'api -> files'],
        problem: { read: { responseBytes: 500_000, content: 'shared-files' } },
        names: ['api'],
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
        // Delivery is the product, and a content network delivers it.
        components: {
          client: 'web-client',
          cdn: ['cdn', { hitRatioPercent: 95, ttlSeconds: 86_400 }],
          api: ['service', { replicas: 2 }],
          files: 'object-storage',
        },
        connections: ['client -> cdn', 'cdn -> api', 'api -> files'],
        problem: { read: { responseBytes: 500_000, content: 'shared-files' } },
      },
      {
        components: {
          client: 'web-client',
          api: ['service', { replicas: 2 }],
          files: ['object-storage', { notes: 'Everything is compressed before it is stored.' }],
        },
        connections: ['client -> api', 'api -> files'],
        problem: { read: { responseBytes: 500_000, content: 'shared-files' } },
      },
    ],
  },
});

/** Delivers at prices of its own, from near the reader. */
function isContentNetwork(id: string, facts: Facts): boolean {
  return facts.has(id, 'edge-cache') && flagOf(facts.component(id), 'isManaged').value === true;
}
