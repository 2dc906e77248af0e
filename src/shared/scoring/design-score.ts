import { DOMINATES } from './dominance';
import { entitiesIn } from './facts/entities';
import type { Facts } from './facts/facts';
import { demandOf } from './facts/path-demand';
import { isStore } from './facts/looks';
import type { Finding } from './report';
import { unneededComponents } from './restraint';
import { penaltySum, withPenalties } from './rubric';

/** Points by part; they add up to 85, as the 15 for capacity at peak need the load model. */
const POINTS = {
  paths: 45,
  entities: 5,
  topics: 5,
  /** Redundancy and failure handling; the parts are in `RESILIENCE`. */
  resilience: 20,
  restraint: 10,
} as const;
const ALL_POINTS = Object.values(POINTS).reduce((sum, points) => sum + points, 0);

/** What counts as redundancy and failure handling, by the rule that sees its absence. */
const RESILIENCE: Readonly<Record<string, number>> = {
  'spof-node': 5,
  'db-no-standby': 4,
  'single-zone-tier': 3,
  'backup-missing': 2,
  'missing-timeout': 2,
  'no-dlq': 1,
  'lb-no-health-check': 1,
  'limiter-blocks-api': 1,
  'no-observability': 1,
};
/** What already lost its credit above is not charged again. */
const CREDITED = new Set([
  'missing-required-path',
  'dead-end-write',
  'orphan-node',
  ...Object.keys(RESILIENCE),
]);
const PRICE_OF_UNNEEDED = 2;
/** Topics of which something is set on the canvas, for full credit. */
const WANTED_TOPICS = 3;

/**
 * What the drawing earns, 0 to 100, whatever the level and stage: required paths and the problem's own parts (55),
 * redundancy and failure handling where the connected flows need them (20), restraint (10), less the penalties of the
 * other rules. Whether capacity holds at peak (15) is not part of it: without a load model those points are left out
 * and the rest is scaled to 100. Unknown values earn nothing and cost nothing.
 */
export function designScore(facts: Facts, findings: readonly Finding[]): number {
  const connected = pathShare(facts);
  const earned =
    POINTS.paths * connected +
    POINTS.entities * entityShare(facts) +
    POINTS.topics * topicShare(facts) +
    POINTS.resilience * connected * resilienceShare(findings) +
    POINTS.restraint * connected * restraintShare(facts);
  const charged = withPenalties(
    findings.filter(({ rule }) => !CREDITED.has(rule)),
    'senior',
  );
  const score = (100 * earned) / ALL_POINTS - penaltySum(charged);
  return Math.round(Math.max(0, Math.min(100, score)));
}

function pathShare(facts: Facts): number {
  const demanded = facts.paths.filter(
    ({ path, isSatisfied }) => isSatisfied || demandOf(path, facts) !== 'none',
  );
  const all = demanded.reduce((sum, { path }) => sum + path.weight, 0);
  const reached = demanded
    .filter(({ isSatisfied }) => isSatisfied)
    .reduce((sum, { path }) => sum + path.weight, 0);
  return all === 0 ? 0 : reached / all;
}

/** The entities that the problem cannot do without, held by a store that requests reach. */
function entityShare(facts: Facts): number {
  const musts = facts.pack.entities.filter(({ isMust }) => isMust);
  const held = new Set(
    facts.components
      .filter(({ id }) => isStore(facts, id) && facts.reached.has(id))
      .flatMap((store) => entitiesIn(store, facts) ?? []),
  );
  const shown = musts.filter((entity) => held.has(entity));
  return musts.length === 0 ? 0 : shown.length / musts.length;
}

/** Topics of the problem that a property set on a reached component speaks to. */
function topicShare(facts: Facts): number {
  const set = new Set(
    facts.components
      .filter(({ id }) => facts.reached.has(id))
      .flatMap(({ properties }) =>
        Object.entries(properties).flatMap(([id, value]) => (value === null ? [] : [id])),
      ),
  );
  const shown = facts.pack.topics.filter(({ properties }) => properties.some((id) => set.has(id)));
  const wanted = Math.min(WANTED_TOPICS, facts.pack.topics.length);
  return wanted === 0 ? 0 : Math.min(1, shown.length / wanted);
}

function resilienceShare(findings: readonly Finding[]): number {
  const fails = new Set(
    findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule),
  );
  const isDominated = (rule: string) =>
    [...fails].some((failed) => DOMINATES[failed]?.includes(rule));
  let possible = 0;
  let earned = 0;
  for (const [rule, points] of Object.entries(RESILIENCE)) {
    const outcomes = findings.filter((finding) => finding.rule === rule);
    const isAbsent = outcomes.every(({ outcome }) => outcome === 'not-applicable');
    if (isAbsent && !isDominated(rule)) continue;
    possible += points;
    if (outcomes.every(({ outcome }) => outcome === 'pass')) earned += points;
  }
  return possible === 0 ? 0 : earned / possible;
}

function restraintShare(facts: Facts): number {
  const unneeded = unneededComponents(facts.design, facts.pack).length;
  return Math.max(0, 1 - (PRICE_OF_UNNEEDED * unneeded) / POINTS.restraint);
}
