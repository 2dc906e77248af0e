import { acceptedBy } from './acceptance';
import { RULES } from './catalog';
import { OUTCOMES, SEVERITIES, type Outcome } from './dimensions';
import { DOMINATES } from './dominance';
import { inWords } from '../lib/in-words';
import { demandOf } from './facts/path-demand';
import type { Facts } from './facts/facts';
import type { Finding } from './report';
import type { Observation, Rule } from './rule';

/** A rule's own share in being charged is the rubric's business, so findings leave here without penalties. */
const NO_PENALTY = 0;

/** Judged after the others, which may have found the reason. */
const JUDGED_LAST: ReadonlySet<string> = new Set(['missing-required-path', 'missing-problem-part']);

interface Judged {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  /** Ids of required paths, and marked ones of parts, whose absence the findings explain. */
  readonly explains: readonly string[];
}

/**
 * Runs the rules over the facts of one answer and puts what they found in order: faults by severity, questions, rules
 * that broke, then what is in order and what does not apply. A rule that throws becomes an outcome of its own and does
 * not stop the others.
 */
export function runRules(facts: Facts, rules: readonly Rule[] = RULES): Finding[] {
  const isLast = ({ id }: Rule) => JUDGED_LAST.has(id);
  const first = rules.filter((rule) => !isLast(rule)).map((rule) => judgeRule(rule, facts));
  const explainedPaths = new Set(first.flatMap(({ explains }) => explains));
  const last = rules.filter(isLast).map((rule) => judgeRule(rule, { ...facts, explainedPaths }));
  const judged = withoutDominated([...last, ...first]);
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  return judged
    .flatMap(({ findings }) => findings)
    .sort(
      (one, other) =>
        rankOf(one.outcome) - rankOf(other.outcome) ||
        (one.outcome === 'fail'
          ? SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
          : 0) ||
        (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0),
    );
}

const SHOWN_FIRST: readonly Outcome[] = ['fail', 'cannot-tell', 'error', 'pass', 'not-applicable'];

function rankOf(outcome: Outcome): number {
  const rank = SHOWN_FIRST.indexOf(outcome);
  return rank < 0 ? OUTCOMES.length : rank;
}

function judgeRule(rule: Rule, facts: Facts): Judged {
  const only = (outcome: Outcome, message: string): Judged => ({
    rule,
    findings: [findingOf(rule, outcome, { message })],
    explains: [],
  });
  if (rule.needs.includes('answers') && !facts.answers)
    return only('not-applicable', 'It needs the written answer.');
  if (rule.needs.includes('model') && !facts.model())
    return only('not-applicable', 'It needs figures of traffic, and this problem has none.');
  const alternative = facts.alternatives.find(({ switchesOff }) => switchesOff.includes(rule.id));
  if (alternative) {
    return only('not-applicable', `Not asked for with the chosen solution: ${alternative.title}.`);
  }
  try {
    const { components, connections, observations } = rule.check(facts);
    const seen = observations.filter(
      (observation) => rule.id === 'orphan-node' || isOnPath(observation, facts),
    );
    if (seen.length > 0) {
      return {
        rule,
        findings: seen.map((one) => toFinding(rule, one, facts)),
        explains: seen.flatMap(({ outcome, explains }) =>
          outcome === 'fail' ? (explains ?? []) : [],
        ),
      };
    }
    if (components.length === 0 && connections.length === 0)
      return only('not-applicable', 'There is nothing in this design that it is about.');
    return {
      rule,
      findings: [
        findingOf(rule, 'pass', {
          message: rule.title.pass,
          components: unique(components),
          connections: unique(connections),
        }),
      ],
      explains: [],
    };
  } catch (error) {
    return only(
      'error',
      `This rule could not be judged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A component that takes part in nothing gets that one finding and no other. */
function isOnPath({ components }: Observation, { offPath }: Facts): boolean {
  return components.length === 0 || components.some((id) => !offPath.has(id));
}

function toFinding(rule: Rule, observation: Observation, facts: Facts): Finding {
  const broken = facts.paths.filter(({ path }) => observation.explains?.includes(path.id));
  const isNeeded = broken.some(({ path }) => demandOf(path, facts) === 'must');
  const severity = isNeeded ? 'blocker' : (observation.severity ?? rule.severity);
  const message =
    broken.length > 0
      ? `${observation.message} Missing for: ${inWords(broken.map(({ path }) => `“${path.title}”`))}.`
      : observation.message;
  const acceptance =
    observation.outcome === 'fail' && severity === 'major'
      ? acceptedBy(rule, observation, facts)
      : null;
  return findingOf(rule, observation.outcome, {
    ...observation,
    severity: acceptance ? 'minor' : severity,
    message: acceptance
      ? `${message} The risk is accepted in writing, so it counts less.`
      : message,
    answers: [...(observation.answers ?? []), ...(acceptance?.answers ?? [])],
  });
}

function withoutDominated(judged: readonly Judged[]): Judged[] {
  const silenced = new Map<string, Map<string, string>>();
  for (const { rule, findings } of judged) {
    const fails = findings.filter(({ outcome }) => outcome === 'fail');
    for (const quiet of DOMINATES[rule.id] ?? []) {
      const components = silenced.get(quiet) ?? new Map<string, string>();
      for (const id of fails.flatMap((finding) => finding.components))
        components.set(id, rule.title.fail);
      silenced.set(quiet, components);
    }
  }
  return judged.map(({ rule, findings, explains }) => {
    const components = silenced.get(rule.id);
    const isSilenced = ({ outcome, components: ids }: Finding) =>
      (outcome === 'fail' || outcome === 'cannot-tell') && ids.some((id) => components?.has(id));
    const left = findings.filter((finding) => !isSilenced(finding));
    if (left.length > 0 || findings.length === 0) return { rule, findings: left, explains };
    const cause = findings
      .flatMap((finding) => finding.components)
      .flatMap((id) => components?.get(id) ?? [])[0];
    return {
      rule,
      findings: [
        findingOf(rule, 'not-applicable', {
          message: `Part of another finding: ${cause ?? 'one cause, one finding'}.`,
        }),
      ],
      explains,
    };
  });
}

function findingOf(
  rule: Rule,
  outcome: Outcome,
  content: Partial<Omit<Observation, 'outcome'>> & { readonly message: string },
): Finding {
  return {
    rule: rule.id,
    outcome,
    severity: content.severity ?? rule.severity,
    category: rule.category,
    title: outcome === 'pass' ? rule.title.pass : rule.title.fail,
    message: content.message,
    why: content.why ?? rule.why,
    fix: content.fix ?? rule.howToFix,
    components: unique(content.components ?? []),
    connections: unique(content.connections ?? []),
    answers: unique(content.answers ?? []),
    values: [...(content.values ?? [])],
    penaltyPoints: NO_PENALTY,
  };
}

function unique(ids: readonly string[]): string[] {
  return ids.length > 1 ? [...new Set(ids)] : [...ids];
}
