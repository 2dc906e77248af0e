import type { EstimateResult as LineResult, Estimator } from '../estimation/estimator';
import { inOrder, type Answers, type Estimate } from '../interview/answers';
import { recalledOf } from '../lib/memoised';
import type { EstimateSpec, Pack } from '../problems/pack';
import { findConcept } from './facts/matching';
import { joined } from './facts/words';
import type { EstimateResult } from './report';

/** Results with the candidate's own inputs may differ by rounding and the length of a month. */
const OWN_INPUTS_TOLERANCE = 0.2;
/** So many significant digits are shown; more would claim a precision that an estimate does not have. */
const SHOWN_DIGITS = 3;
const DECIMAL = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

interface Line {
  readonly estimate: Estimate;
  readonly result: LineResult | null;
}

/**
 * The problem's quantities with the candidate's line for each. Order of judging: the unit, the band, then the formula
 * with the candidate's own values of the quantities before it. Without an estimator lines are found but not computed.
 */
export function estimateResults(
  pack: Pack,
  answers: Answers | null,
  estimator: Estimator | null,
): readonly EstimateResult[] {
  if (!answers) return [];
  return estimator === null
    ? resultsOf(pack, answers.estimates, null)
    : COMPUTED(estimator)(pack)(answers.estimates);
}

/** The design changes more often than the sheet. */
const COMPUTED = recalledOf((estimator: Estimator) =>
  recalledOf((pack: Pack) =>
    recalledOf((sheet: Answers['estimates']) => resultsOf(pack, sheet, estimator)),
  ),
);

function resultsOf(
  pack: Pack,
  sheet: Answers['estimates'],
  estimator: Estimator | null,
): readonly EstimateResult[] {
  const estimates = inOrder(sheet);
  const results = estimator?.evaluateSheet(
    estimates.map(({ id, name, expression }) => ({ id, name, expression })),
  );
  const lines = estimates.map((estimate, index): Line => ({
    estimate,
    result: results?.[index] ?? null,
  }));
  const free = new Set(lines);
  const own = new Map<string, string>();
  return pack.estimates.map((spec) => {
    const line = lineFor(spec, [...free], pack.estimates, estimator);
    if (!line) return missingResult(spec);
    free.delete(line);
    return judgeLine(spec, line, estimator, own);
  });
}

/** Among lines named like the quantity, one with the right unit; else the first that does not measure another one. */
function lineFor(
  spec: EstimateSpec,
  lines: readonly Line[],
  specs: readonly EstimateSpec[],
  estimator: Estimator | null,
): Line | undefined {
  const named = lines.filter((line) => isNamed(line, spec));
  const isMeasured = (line: Line, one: EstimateSpec) =>
    valueIn(one, line.result, estimator) !== null;
  const inside = named.find((line) => isInside(spec, valueIn(spec, line.result, estimator)));
  const measured = named.find((line) => isMeasured(line, spec));
  const leftOver = named.find(
    (line) => !specs.some((one) => isNamed(line, one) && isMeasured(line, one)),
  );
  return inside ?? measured ?? leftOver;
}

function isNamed({ estimate }: Line, { named }: EstimateSpec): boolean {
  return findConcept(joined(estimate.name.replaceAll('_', ' '), estimate.note), named) !== null;
}

function judgeLine(
  spec: EstimateSpec,
  { estimate, result }: Line,
  estimator: Estimator | null,
  own: Map<string, string>,
): EstimateResult {
  const base = { ...missingResult(spec), answerId: estimate.id };
  if (result?.status !== 'ok' || !estimator) {
    return {
      ...base,
      status: 'not-computed',
      value: estimate.expression.trim(),
      explanation: result?.status === 'error' ? result.message : 'The line was not computed.',
    };
  }
  const value = valueIn(spec, result, estimator);
  if (value === null) {
    return {
      ...base,
      status: 'wrong-unit',
      value: result.display,
      explanation: `It should be ${spec.unit === '' ? 'a plain number' : `in ${spec.unit}`}; this has another unit.`,
    };
  }
  own.set(spec.id, `(${value} ${spec.unit})`);
  const text = shown(value, spec.unit);
  if (isInside(spec, value)) {
    return { ...base, status: 'inside', value: text, explanation: 'Inside the expected range.' };
  }
  const expected = withOwnValues(spec, estimator, own);
  const isConsistent =
    expected !== null && Math.abs(value - expected) <= OWN_INPUTS_TOLERANCE * Math.abs(expected);
  return isConsistent
    ? {
        ...base,
        status: 'own-inputs',
        value: text,
        explanation: 'Outside the usual range, but right for your own inputs.',
      }
    : { ...base, status: 'outside', value: text, explanation: offBy(spec, value) };
}

function missingResult(spec: EstimateSpec): EstimateResult {
  return {
    id: spec.id,
    title: spec.title,
    status: 'missing',
    answerId: null,
    value: '',
    expected: `${shown(spec.band.min, '')} to ${shown(spec.band.max, spec.unit)}`,
    explanation: `${spec.formula} = ${shown(spec.value, spec.unit)}`,
  };
}

/** The line's value in the quantity's unit; null when it measures something else. */
function valueIn(
  { unit }: EstimateSpec,
  result: LineResult | null,
  estimator: Estimator | null,
): number | null {
  if (!estimator || result?.status !== 'ok') return null;
  const one = estimator.evaluate(unit === '' ? '1' : `1 ${unit}`);
  if (one.status !== 'ok' || one.unit !== result.unit || one.value === 0) return null;
  return result.value / one.value;
}

function isInside({ band }: EstimateSpec, value: number | null): boolean {
  return value !== null && value >= band.min && value <= band.max;
}

/** The pack's formula with the candidate's values where it names earlier quantities; null when it names none. */
function withOwnValues(
  spec: EstimateSpec,
  estimator: Estimator,
  own: ReadonlyMap<string, string>,
): number | null {
  let isReplaced = false;
  const expression = spec.formula.replaceAll(/[a-z]+(?:-[a-z]+)+/g, (name) => {
    const value = own.get(name);
    if (value === undefined) return name.replaceAll('-', '_');
    isReplaced = true;
    return value;
  });
  return isReplaced ? valueIn(spec, estimator.evaluate(expression), estimator) : null;
}

function offBy({ band }: EstimateSpec, value: number): string {
  if (value <= 0) return 'It comes to nothing.';
  const factor = value > band.max ? value / band.max : band.min / value;
  const direction = value > band.max ? 'above' : 'below';
  return `${shown(factor, '')} times ${direction} the expected range.`;
}

function shown(value: number, unit: string): string {
  const number = Number(value.toPrecision(SHOWN_DIGITS));
  const text = Math.abs(number) >= 1e15 ? number.toExponential() : DECIMAL.format(number);
  return unit === '' ? text : `${text} ${unit}`;
}
