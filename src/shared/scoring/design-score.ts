import { capacityShare } from './capacity';
import { DOMINATES } from './dominance';
import { entitiesIn } from './facts/entities';
import type { Facts } from './facts/facts';
import { isStore } from './facts/looks';
import { partMatches } from './facts/parts';
import { demandOf } from './facts/path-demand';
import type { Finding } from './report';
import { penaltySumAt } from './rubric';

/** Points by part; the first four are for the paths and parts of the problem, 55 together. */
const POINTS = {
  paths: 38,
  parts: 9,
  entities: 4,
  topics: 4,
  /** Redundancy and failure handling; the parts are in `RESILIENCE`. */
  resilience: 20,
  capacity: 15,
  restraint: 10,
} as const;

const FIT_POINTS = POINTS.paths + POINTS.parts + POINTS.entities + POINTS.topics;

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
  'missing-problem-part',
  'dead-end-write',
  'orphan-node',
  'node-overloaded',
  'latency-budget-exceeded',
  'hard-dependencies-below-slo',
  ...Object.keys(RESILIENCE),
]);
/**
 * What a path can lose that is there, but not in the way that the problem names first: next to nothing, for it is right
 * too, and yet it tells what the component is worth with which it would be there in an earlier way.
 */
const LESS_FITTING = 0.05;
/** Topics of which something is set on the canvas, for full credit. */
const WANTED_TOPICS = 3;

/**
 * What the drawing earns, 0 to 100, whatever the level and stage: the problem's paths and parts (55), redundancy and
 * failure handling where the connected flows need them (20), capacity that holds at peak by the load model (15),
 * restraint (10), less the penalties of rules that took no credit yet. Unknown values earn nothing and cost nothing.
 *
 * @param restraint What is left of the points for restraint, 0 to 1.
 */
export function designScore(facts: Facts, findings: readonly Finding[], restraint: number): number {
  const score =
    scoreWithoutRestraint(facts, findings) + POINTS.restraint * pathShare(facts) * restraint;
  return Math.round(Math.max(0, Math.min(100, score)));
}

/** The same without its part for restraint, not rounded: what a component is worth is the difference without it. */
export function scoreWithoutRestraint(facts: Facts, findings: readonly Finding[]): number {
  const connected = pathShare(facts);
  const charged = findings.filter(({ rule }) => !CREDITED.has(rule));
  return (
    FIT_POINTS * fitShare(facts) +
    POINTS.resilience * connected * resilienceShare(findings) +
    POINTS.capacity * capacityShare(facts) -
    penaltySumAt('senior', charged)
  );
}

/** How far the drawing has what the problem asks for: its required paths, its parts, its entities and topics; 0 to 1. */
export function fitShare(facts: Facts): number {
  const points =
    POINTS.paths * pathShare(facts) +
    POINTS.parts * partShare(facts) +
    POINTS.entities * entityShare(facts) +
    POINTS.topics * topicShare(facts);
  return points / FIT_POINTS;
}

function pathShare(facts: Facts): number {
  const demanded = facts.paths.filter(
    ({ path, isSatisfied }) => isSatisfied || demandOf(path, facts) !== 'none',
  );
  const all = demanded.reduce((sum, { path }) => sum + path.weight, 0);
  const reached = demanded
    .filter(({ isSatisfied }) => isSatisfied)
    .reduce(
      (sum, { path, firstSatisfied }) =>
        sum + path.weight * (1 - (LESS_FITTING * firstSatisfied) / path.anyOf.length),
      0,
    );
  return all === 0 ? 0 : reached / all;
}

function partShare(facts: Facts): number {
  const demanded = partMatches(facts).filter(
    ({ demand, shownAt }) => demand !== 'none' || shownAt.length > 0,
  );
  const shown = demanded.filter(({ shownAt }) => shownAt.length > 0);
  return demanded.length === 0 ? pathShare(facts) : shown.length / demanded.length;
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
