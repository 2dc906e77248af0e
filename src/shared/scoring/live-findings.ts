import { withDefaultsUnknown } from '../design/untouched';
import { RULES } from './catalog';
import { SEVERITIES } from './dimensions';
import { runRules } from './engine';
import { factsOf } from './facts/facts';
import { byGainPerMinute } from './fixes';
import type { JudgeInput } from './judge';
import type { Finding } from './report';

/**
 * What the rules say while a session runs, what pays most for a minute of work first. Before the design stage is left only
 * the rules of correctness speak; scale, cost and the rest wait until the candidate has had her turn. What fails for no
 * other reason than that a property was never set is asked first; as a fault it stands in the report. Questions come last,
 * what could be worst before the rest.
 */
export function liveFindings(
  input: Pick<JudgeInput, 'pack' | 'level' | 'design' | 'answers'> & {
    readonly isDesignDone: boolean;
  },
): Finding[] {
  const rules = RULES.filter(({ category }) => input.isDesignDone || category === 'correctness');
  const found = runRules(factsOf(input), rules);
  const unset = runRules(factsOf({ ...input, design: withDefaultsUnknown(input.design) }), rules);
  const faults = found.filter(isFault);
  return byGainPerMinute(
    [
      ...rules.flatMap(({ id }) =>
        faultsOrQuestions(faults.filter(isOf(id)), unset.filter(isOf(id))),
      ),
      ...found.filter(({ outcome }) => outcome === 'cannot-tell'),
    ].sort(byWeight),
    input.level,
  );
}

/** @param unset what the same rule says when nobody knows what was not set */
function faultsOrQuestions(faults: readonly Finding[], unset: readonly Finding[]): Finding[] {
  if (faults.length === 0) return [];
  const sure = unset.filter(isFault);
  const unsure = faults.filter((fault) => !sure.some((other) => isAboutAll(other, fault)));
  if (unsure.length === 0) return [...faults];
  const questions = unset.filter(
    (question) =>
      question.outcome === 'cannot-tell' && unsure.some((fault) => isAboutAll(fault, question)),
  );
  return [
    ...(questions.length > 0 ? sure : faults.filter((fault) => !unsure.includes(fault))),
    ...(questions.length > 0 ? questions : unsure.map(asked)),
  ];
}

/** Whether the first names everything that the second is about. */
function isAboutAll(one: Finding, other: Finding): boolean {
  return (
    other.components.every((id) => one.components.includes(id)) &&
    other.connections.every((id) => one.connections.includes(id))
  );
}

function asked(fault: Finding): Finding {
  return { ...fault, outcome: 'cannot-tell', message: `${fault.message} Is that meant?` };
}

const byWeight = (one: Finding, other: Finding) =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
const isFault = ({ outcome }: Finding) => outcome === 'fail';
const isOf = (id: string) => (finding: Finding) => finding.rule === id;
