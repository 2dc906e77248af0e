import type { Component } from '../../design/schema';
import { formatPercent } from '../../load/format';
import { share } from '../../load/units';
import type { EntitySpec } from '../../problems/pack';
import { scoreWithoutRestraint } from '../design-score';
import { runRules } from '../engine';
import { entitiesIn } from '../facts/entities';
import { factsOf, type Facts } from '../facts/facts';
import { demandOf } from '../facts/path-demand';
import { partMatches } from '../facts/parts';
import { promisesOf } from '../promises';
import type { Finding, Need } from '../report';
import { designWithout } from './without';

/** Leaving out each component in turn takes the square of their number; above this, being on a path is enough. */
const MAX_TRIED = 100;
const NEUTRAL_KINDS: readonly Component['kind'][] = [
  'dns',
  'identity-provider',
  'monitoring',
  'log-pipeline',
];
/** A flow gets slower when its latency grows by more than this part of what is promised. */
const SLOWER = 0.1;
/** So much more of a flow fails that it is no matter of rounding. */
const MORE_FAILS = 0.01;
const MOST_NAMED = 3;

/**
 * What the answer loses without each component: required paths and parts of the problem, promises of flows, and rules
 * that were content. What passes requests on is bridged before asking.
 */
export function needsOf(facts: Facts, findings: readonly Finding[]): Need[] {
  const isTried = facts.components.length <= MAX_TRIED;
  const whole = strengthsOf(facts, findings);
  const unfinished = endsOfPaths(facts);
  return facts.components.map((component): Need => {
    const { id } = component;
    if (isNeutral(component, facts)) {
      return { component: id, standing: 'neutral', loses: [], points: 0 };
    }
    if (!isTried) {
      const standing = facts.offPath.has(id) ? 'unneeded' : 'neutral';
      return { component: id, standing, loses: [], points: 0 };
    }
    const left = factsOf({
      design: designWithout(id, facts),
      pack: facts.pack,
      answers: facts.answers,
    });
    const leftFindings = runRules(left);
    const rest = strengthsOf(left, leftFindings);
    const loses = [...lostOf(whole, rest), ...slowedOf(facts, left), ...cutOf(facts, left)];
    return {
      component: id,
      standing: loses.length > 0 ? 'needed' : unfinished.has(id) ? 'neutral' : 'unneeded',
      loses: loses.slice(0, MOST_NAMED),
      points: rounded(whole.score - rest.score),
    };
  });
}

function isNeutral({ id, kind }: Component, facts: Facts): boolean {
  return facts.has(id, 'source-of-flows') || NEUTRAL_KINDS.includes(kind);
}

/** What is right with a design, each with a key that can be looked for in another and the words for its loss. */
interface Strengths {
  readonly score: number;
  readonly held: ReadonlyMap<string, string>;
  readonly faults: readonly Finding[];
}

function strengthsOf(facts: Facts, findings: readonly Finding[]): Strengths {
  const held = new Map<string, string>();
  const model = facts.model();
  // A path in a less fitting way is worse off: a store can give out numbers, but not as well as what was made for it.
  for (const { path, firstSatisfied } of facts.paths) {
    for (let way = firstSatisfied; way < path.anyOf.length; way += 1)
      held.set(`path ${path.id} ${way}`, `the required path “${path.title}”`);
  }
  for (const { part, shownAt } of partMatches(facts)) {
    if (shownAt.length > 0) held.set(`part ${part.id}`, `“${part.title}”`);
  }
  for (const flow of facts.pack.flows) {
    const load = model?.flow(flow.id);
    for (const { kind, isKept } of load ? promisesOf(flow, load) : []) {
      if (isKept) held.set(`promise ${flow.id} ${kind}`, `the promised ${kind} of “${flow.title}”`);
    }
  }
  for (const component of facts.components) {
    for (const { id, title } of keptAt(component, facts))
      held.set(`records ${id}`, `the place where “${title}” is kept`);
  }
  const faults = findings.filter(
    ({ outcome, rule }) => outcome === 'fail' && !SHOWN_OTHERWISE.has(rule),
  );
  return { score: scoreWithoutRestraint(facts, findings), held, faults };
}

const SHOWN_OTHERWISE = new Set(['missing-required-path', 'missing-problem-part']);

function lostOf(whole: Strengths, rest: Strengths): string[] {
  const lost = [...whole.held].filter(([key]) => !rest.held.has(key)).map(([, words]) => words);
  const found = rest.faults
    .filter((fault) => !whole.faults.some((known) => covers(known, fault)))
    .map(({ title }) => `a new fault: ${title.charAt(0).toLowerCase()}${title.slice(1)}`);
  return [...new Set([...lost, ...found])];
}

/** One finding may name several components, and fewer of them when one is left out. */
function covers(known: Finding, fault: Finding): boolean {
  return (
    known.rule === fault.rule &&
    known.severity === fault.severity &&
    fault.components.every((id) => known.components.includes(id))
  );
}

function slowedOf(before: Facts, after: Facts): string[] {
  const [fast, slow] = [before.model(), after.model()];
  return before.pack.flows.flatMap((flow) => {
    const target = flow.latencyTarget?.ms;
    const [was, is] = [fast?.flow(flow.id)?.p99Ms, slow?.flow(flow.id)?.p99Ms];
    if (target === undefined || typeof was !== 'number' || typeof is !== 'number') return [];
    return is - was > SLOWER * target
      ? [`the speed of “${flow.title}”: ${Math.round(is)} ms at p99 instead of ${Math.round(was)}`]
      : [];
  });
}

/** Flows of which clearly more fails than before. */
function cutOf(before: Facts, after: Facts): string[] {
  const [whole, rest] = [before.model(), after.model()];
  return before.pack.flows.flatMap((flow) => {
    const [was, is] = [whole?.flow(flow.id)?.errorRate, rest?.flow(flow.id)?.errorRate];
    if (was === undefined || is === undefined || is - was <= MORE_FAILS) return [];
    const [now, then] = [is, was].map((rate) => formatPercent(share(rate)));
    return [`what holds “${flow.title}” at peak: ${now} fails instead of ${then}`];
  });
}

/** What a durable store says it holds. */
function keptAt(component: Component, facts: Facts): readonly EntitySpec[] {
  return facts.has(component.id, 'durable') && !facts.offPath.has(component.id)
    ? (entitiesIn(component, facts) ?? [])
    : [];
}

/** Where a required path has come to an end: not too much, but not yet enough. */
function endsOfPaths(facts: Facts): ReadonlySet<string> {
  return new Set(
    facts.paths
      .filter(({ path, isSatisfied }) => !isSatisfied && demandOf(path, facts) !== 'none')
      .flatMap(({ lastReached }) => lastReached),
  );
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
