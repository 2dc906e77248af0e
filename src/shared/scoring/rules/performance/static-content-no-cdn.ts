import type { ComponentId } from '../../../design/schema';
import { formatBytes, formatMoney } from '../../../load/format';
import { dataText } from '../../../lib/number-text';
import type { PathStep } from '../../../load/results';
import { bytes, usdPerMonth } from '../../../load/units';
import type { FlowSpec, Setting } from '../../../problems/pack';
import { modelIn } from '../../facts/capacity';
import type { Facts } from '../../facts/facts';
import { measured } from '../../facts/figures';
import type { Model } from '../../facts/model';
import { defineRule, type Observation, type Sketch } from '../../rule';

/** A volume that one place can still send out, to one continent. */
const MAX_BYTES_PER_DAY = 1e12;
/** More than the network of one origin should be asked for. */
const BLOCKER_FROM_GBPS = 10;
const SECONDS_PER_DAY = 86_400;
const BITS_PER_BYTE = 8;

export default defineRule({
  id: 'static-content-no-cdn',
  category: 'performance',
  severity: 'major',
  title: {
    pass: 'Files that many people get come from the edge',
    fail: 'Files that many people get come from the origin',
  },
  why: 'The same files go to everybody. Sent from one place, each byte crosses the whole way, takes the time of that way, and is paid at the dearest price.',
  howToFix:
    'Put a CDN before the origin, give files names that change with their content, and let it keep them for long.',
  concept: 'Content delivery networks',
  source: 'System design course notes 2.7',
  needs: ['design', 'model'],
  fixMinutes: 2,
  check(facts) {
    const model = modelIn(facts);
    const served = facts.pack.flows.flatMap((flow) => {
      if (flow.content !== 'shared-files' || flow.operation !== 'read') return [];
      const originIds = originsOf(flow, facts, model);
      return originIds.length > 0 ? [{ flow, originIds }] : [];
    });
    return {
      components: served.flatMap(({ originIds }) => originIds),
      connections: [],
      observations: served.flatMap(
        ({ flow, originIds }) => observed(flow, originIds, facts, model) ?? [],
      ),
    };
  },
  examples: {
    fires: [
      { ...serving({ responseBytes: 200_000 }), names: ['files'] },
      // Little, but to the other side of the world.
      { ...serving({ responseBytes: 20_000 }, { userContinents: 3 }), names: ['files'] },
    ],
    silent: [
      {
        ...serving({ responseBytes: 200_000 }, { userContinents: 3 }),
        connections: ['client -> cdn', 'cdn -> api', 'api -> files'],
      },
      // One continent and half a terabyte a day.
      serving({ responseBytes: 50_000 }),
    ],
    exempt: [
      // Nobody else will ask for these.
      serving({ content: 'personal-files', responseBytes: 200_000 }, { userContinents: 3 }),
    ],
  },
});

/** Files read through a service; a CDN is there, and not yet used. */
function serving(read: Partial<FlowSpec>, setting: Partial<Setting> = {}): Sketch {
  return {
    components: {
      client: 'web-client',
      cdn: 'cdn',
      api: ['service', { replicas: 20 }],
      files: 'object-storage',
    },
    connections: ['client -> api', 'api -> files'],
    problem: { read: { content: 'shared-files', ...read }, setting },
  };
}

/** Where the files come from: the stores that the flow reads while clients wait, or whatever stands last. */
function originsOf(flow: FlowSpec, facts: Facts, model: Model): ComponentId[] {
  const waited = (model.flow(flow.id)?.path ?? []).filter(({ isAsync }) => !isAsync);
  const ids = waited.map(({ component }) => component);
  if (!ids.some((id) => facts.has(id, 'source-of-flows'))) return [];
  const stores = ids.filter((id) => facts.has(id, 'durable-blobs'));
  return stores.length > 0 ? stores : ids.filter((id) => facts.familyOf(id) === 'store').slice(-1);
}

/** What stands before the origin and hands its files on. */
function sendersOf(path: readonly PathStep[], facts: Facts): ComponentId[] {
  return path.map(({ component }) => component).filter((id) => facts.has(id, 'edge-cache'));
}

/** A proxy that caches stands where the origin stands. */
function isNearReaders(id: ComponentId, facts: Facts): boolean {
  return facts.has(id, 'edge-cache') && !facts.has(id, 'balances');
}

function observed(
  flow: FlowSpec,
  originIds: readonly ComponentId[],
  facts: Facts,
  model: Model,
): Observation | null {
  const path = model.flow(flow.id)?.path ?? [];
  if (path.some(({ component }) => isNearReaders(component, facts))) return null;
  const { averageRequestsPerSecond, peakRequestsPerSecond, responseBytes } = flow;
  const bytesPerDay = averageRequestsPerSecond * responseBytes * SECONDS_PER_DAY;
  const bitsPerSecond = peakRequestsPerSecond * responseBytes * BITS_PER_BYTE;
  const gbps = bitsPerSecond / 1e9;
  const { userContinents } = facts.pack.setting;
  if (userContinents <= 1 && bytesPerDay <= MAX_BYTES_PER_DAY) return null;
  const names = originIds.map(facts.nameOf).join(' and ');
  const usd = model.asDrawn.costPerMonth.lines
    .filter(({ category }) => category === 'transfer')
    .reduce((sum, line) => sum + line.usdPerMonth, 0);
  return {
    outcome: 'fail',
    message: `“${flow.title}” sends ${formatBytes(bytes(bytesPerDay))} a day straight from ${names}${userContinents > 1 ? ` to people on ${userContinents} continents` : ''}, ${dataText(bitsPerSecond, 'b')}/s at peak. Transfer costs ${formatMoney(usdPerMonth(usd))} a month as drawn.`,
    components: [...new Set([...originIds, ...sendersOf(path, facts)])],
    values: [
      measured('Sent at peak', gbps, 'Gb/s'),
      measured('Sent a day', bytesPerDay / 1e12, 'TB'),
      measured('Transfer', usd, '$/month'),
    ],
    severity: gbps > BLOCKER_FROM_GBPS ? 'blocker' : 'major',
    explains: facts.paths
      .filter(
        (match) =>
          match.flow?.id === flow.id &&
          !match.isSatisfied &&
          facts.matchRelaxed(match, ({ anyOf }) => anyOf.every((all) => all.includes('edge-cache')))
            .isSatisfied,
      )
      .map(({ path: { id } }) => id),
  };
}
