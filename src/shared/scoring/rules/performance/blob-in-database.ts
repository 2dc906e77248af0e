import type { Component } from '../../../design/schema';
import { dataText, rateText } from '../../../lib/number-text';
import { inWords } from '../../../lib/in-words';
import type { EntitySpec, FlowSpec } from '../../../problems/pack';
import { carries } from '../../../traffic/adjacency';
import { entitiesIn, entitiesOf, withTrait } from '../../facts/entities';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import { mayWrite, writesInto } from '../../facts/flow-links';
import { isDatabase } from '../../facts/looks';
import { connectionNumber } from '../../facts/values';
import { checkComponents, defineRule } from '../../rule';

/** From this size on, a value is a file rather than a field. */
const BLOB_BYTES = 1e6;
/** Few and small enough in all that a database carries them without harm. */
const MAX_BYTES_IN_A_YEAR = 50e9;
const MAX_WRITES_PER_SECOND = 1;

const SECONDS_PER_MONTH = 30.44 * 86_400;
const MONTHS_PER_YEAR = 12;

export default defineRule({
  id: 'blob-in-database',
  category: 'performance',
  severity: 'major',
  title: {
    pass: 'Files are kept where bytes are cheap',
    fail: 'Files are kept in a database',
  },
  why: 'Large values push rows out of memory, make every backup and every copy slower, and cost several times what the same bytes cost as objects.',
  howToFix: 'Put the bytes into object storage and only their key, size and checksum into the row.',
  concept: 'Object storage beside a database',
  source: 'System design course notes 2.4',
  needs: ['design'],
  fixMinutes: 3,
  check(facts) {
    const databases = facts.components.filter(({ id }) => isDatabase(facts, id));
    return checkComponents(databases, (id) => {
      const held = withTrait(entitiesIn(facts.component(id), facts) ?? [], 'bytes');
      const flows = fileFlowsInto(facts.component(id), held, facts);
      if (held.length === 0 && (flows.length === 0 || entitiesIn(facts.component(id), facts)))
        return null;
      const { bytesPerMonth, writesPerSecond } = growthOf(flows);
      const isSmall =
        flows.length > 0 &&
        bytesPerMonth * MONTHS_PER_YEAR < MAX_BYTES_IN_A_YEAR &&
        writesPerSecond < MAX_WRITES_PER_SECOND;
      if (isSmall) return null;
      const what = inWords((held.length > 0 ? held : flows).map(({ title }) => title));
      const growth =
        bytesPerMonth > 0
          ? `: ${dataText(bytesPerMonth)} a month, ${rateText(writesPerSecond)} on average`
          : '';
      return {
        outcome: 'fail',
        message: `${facts.nameOf(id)} keeps whole files (${what})${growth}.`,
        components: [id],
        values:
          bytesPerMonth > 0
            ? [
                measured('Growth', bytesPerMonth / 1e9, 'GB/month'),
                measured('Writes', writesPerSecond, '/s'),
              ]
            : [],
      };
    });
  },
  examples: {
    fires: [
      {
        problem: { traits: ['bytes'], write: { requestBytes: 200_000, storedBytes: 200_000 } },
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { holds: ['record'] }],
        },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
      {
        problem: { write: { requestBytes: 4e6, storedBytes: 4e6 } },
        components: { client: 'web-client', api: 'service', db: 'key-value-store' },
        connections: ['client -> api', 'api -> db'],
        names: ['db'],
      },
    ],
    silent: [
      {
        problem: { traits: ['bytes'], write: { requestBytes: 4e6, storedBytes: 4e6 } },
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          files: 'object-storage',
        },
        connections: ['client -> api', 'api -> db', 'api -> files'],
      },
    ],
    exempt: [
      {
        // A contract now and then: 40 GB in a year.
        problem: {
          traits: ['bytes'],
          write: { averageRequestsPerSecond: 0.001, requestBytes: 1.2e6, storedBytes: 1.2e6 },
        },
        components: {
          client: 'web-client',
          api: 'service',
          db: ['sql-database', { holds: ['record'] }],
        },
        connections: ['client -> api', 'api -> db'],
      },
    ],
  },
});

/**
 * The flows that leave files here: those that write what it is said to hold, or large ones that come to no store for
 * objects, so that this must be where they end.
 */
function fileFlowsInto(
  component: Component,
  held: readonly EntitySpec[],
  facts: Facts,
): FlowSpec[] {
  if (entitiesIn(component, facts) !== null) {
    return facts.pack.flows.filter(
      (flow) =>
        flow.operation === 'write' &&
        entitiesOf(flow, facts.pack).some((entity) => held.includes(entity)),
    );
  }
  const flows = writesInto(component.id, facts)
    .filter(({ link, flow, entities }) => {
      const stated = connectionNumber(link.connection, 'payloadBytes').value;
      const bytes = stated ?? Math.max(flow.storedBytes, flow.requestBytes);
      const isFile = stated === null && withTrait(entities, 'bytes').length > 0;
      return (isFile || bytes >= BLOB_BYTES) && !endsInObjects(flow, facts);
    })
    .map(({ flow }) => flow);
  return [...new Set(flows)];
}

function endsInObjects(flow: FlowSpec, facts: Facts): boolean {
  return facts.adjacency.links.some(
    (link) => facts.has(link.to, 'durable-blobs') && mayWrite(link) && carries(link, flow),
  );
}

function growthOf(flows: readonly FlowSpec[]) {
  let [bytesPerSecond, writesPerSecond] = [0, 0];
  for (const { averageRequestsPerSecond, storedBytes, requestBytes } of flows) {
    bytesPerSecond += averageRequestsPerSecond * (storedBytes || requestBytes);
    writesPerSecond += averageRequestsPerSecond;
  }
  return { bytesPerMonth: bytesPerSecond * SECONDS_PER_MONTH, writesPerSecond };
}
