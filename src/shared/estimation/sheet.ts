import { recalled } from '../lib/memoised';
import { compute } from './arithmetic';
import { alternativeOf, displayOf, numberDisplay, percentDisplay } from './display';
import type { EstimateLine, EstimateResult, Estimator } from './estimator';
import { ExpressionError, nameKey, namePatterns, type NamePattern } from './lexer';
import { dimensionText, unitTextOf, type Quantity } from './quantity';
import { FUNCTIONS, KEYWORDS, translate, type Translation } from './translate';
import { scaleOf, unitOf } from './units';

const MAX_EXPRESSION_LENGTH = 500;
const MAX_LINES = 200;
const NAME = /^\p{L}[\p{L}\p{N}_ -]*$/u;
const NAME_BEFORE = /^\s*(\p{L}[\p{L}\p{N}_ -]*?)\s*=\s*/u;

interface PreparedLine {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly expression: string;
}

interface Value {
  readonly quantity: Quantity;
  readonly isPercent: boolean;
  readonly shownIn: string | null;
}

/** Evaluates the lines of one sheet, each once, following the names that they use. */
class Sheet {
  private readonly lines: readonly PreparedLine[];
  private readonly owners = new Map<string, PreparedLine>();
  private readonly names: readonly NamePattern[];
  private readonly values = new Map<PreparedLine, Value | ExpressionError>();
  private readonly uses = new Map<PreparedLine, readonly string[]>();
  private readonly underWay: PreparedLine[] = [];

  constructor(lines: readonly EstimateLine[]) {
    this.lines = lines.map(prepare);
    for (const line of this.lines.slice(0, MAX_LINES))
      for (const key of line.keys)
        if (isUsable(key) && !this.owners.has(key)) this.owners.set(key, line);
    this.names = namePatterns([...this.owners.keys()]);
  }

  results(): EstimateResult[] {
    return this.lines.map((line, index) => {
      if (index >= MAX_LINES)
        return this.failed(line, `A sheet computes ${MAX_LINES} lines; remove some.`);
      const problem = this.nameProblem(line);
      if (problem) return this.failed(line, problem);
      if (line.expression.trim() === '') return { id: line.id, status: 'empty', usesNames: [] };
      const value = this.valueOf(line);
      if (value instanceof ExpressionError) return this.failed(line, value.message);
      return this.shown(line, value);
    });
  }

  private failed(line: PreparedLine, message: string): EstimateResult {
    return { id: line.id, status: 'error', message, usesNames: this.uses.get(line) ?? [] };
  }

  private nameProblem(line: PreparedLine): string | null {
    for (const key of line.keys) {
      if (!NAME.test(key))
        return 'A name starts with a letter and has letters, digits and underscores.';
      if (isTaken(key)) return `“${key}” means something else here: choose another name.`;
      if (this.owners.get(key) !== line)
        return `Another line is already called “${line.name || key}”.`;
    }
    return null;
  }

  private valueOf(line: PreparedLine): Value | ExpressionError {
    const known = this.values.get(line);
    if (known) return known;
    const cycleStart = this.underWay.indexOf(line);
    if (cycleStart >= 0) return cycleError(this.underWay.slice(cycleStart));
    this.underWay.push(line);
    const value = this.computed(line);
    this.underWay.pop();
    this.values.set(line, value);
    return value;
  }

  private computed(line: PreparedLine): Value | ExpressionError {
    try {
      if (line.expression.length > MAX_EXPRESSION_LENGTH)
        throw new ExpressionError(`An expression has at most ${MAX_EXPRESSION_LENGTH} characters.`);
      const translation = translate(line.expression, this.names);
      const used = [...translation.lines].map(([symbol, key]) => ({
        symbol,
        line: this.owners.get(key),
      }));
      this.uses.set(line, [...new Set(used.flatMap((one) => (one.line ? [one.line.name] : [])))]);
      const values = new Map(
        used.flatMap((one) => (one.line ? [[one.symbol, this.usedValue(one.line)]] : [])),
      );
      return evaluated(translation, values);
    } catch (error) {
      if (error instanceof ExpressionError) return error;
      return new ExpressionError('This expression cannot be computed.');
    }
  }

  private usedValue(line: PreparedLine): Value {
    if (line.expression.trim() === '') throw new ExpressionError(`“${line.name}” is still empty.`);
    const value = this.valueOf(line);
    if (!(value instanceof ExpressionError)) return value;
    if (value instanceof CycleError) throw value;
    throw new ExpressionError(`“${line.name}” has an error: mend that line first.`);
  }

  private shown(line: PreparedLine, { quantity, isPercent, shownIn }: Value): EstimateResult {
    return {
      id: line.id,
      status: 'ok',
      value: quantity.value,
      unit: unitTextOf(quantity) ?? '',
      display: shownIn ?? (isPercent ? percentDisplay(quantity.value) : displayOf(quantity)),
      alternative: alternativeOf(quantity),
      usesNames: this.uses.get(line) ?? [],
    };
  }
}

function isUsable(key: string): boolean {
  return NAME.test(key) && !isTaken(key);
}

/** A single letter may be a name; behind a number it is still the unit. */
function isTaken(key: string): boolean {
  const isUnit = key.length > 1 && (unitOf(key) !== undefined || scaleOf(key) !== undefined);
  return isUnit || FUNCTIONS.includes(key) || KEYWORDS.includes(key);
}

class CycleError extends ExpressionError {}

function cycleError(lines: readonly PreparedLine[]): CycleError {
  const names = [...lines, ...lines.slice(0, 1)].map(({ name }) => name);
  return new CycleError(
    lines.length === 1
      ? `“${names[0]}” uses itself.`
      : `These lines need each other: ${names.join(' → ')}.`,
  );
}

function prepare({ id, name, expression }: EstimateLine): PreparedLine {
  const before = NAME_BEFORE.exec(expression);
  const names = [name, before?.[1] ?? ''].filter((one) => one.trim() !== '');
  return {
    id,
    name: names[0]?.trim() ?? '',
    keys: [...new Set(names.map(nameKey))],
    expression: before ? expression.slice(before[0].length) : expression,
  };
}

function evaluated(translation: Translation, lines: ReadonlyMap<string, Value>): Value {
  const symbols = new Map(translation.units);
  for (const [symbol, { quantity }] of lines) symbols.set(symbol, quantity);
  const quantity = compute(translation.source, symbols);
  if (unitTextOf(quantity) === null) throw new ExpressionError(strangeUnit(quantity));
  const isPercent =
    translation.percent === 'yes' ||
    (translation.percent === 'if-its-lines-are' &&
      [...lines.values()].every((one) => one.isPercent));
  return { quantity, isPercent, shownIn: shownIn(translation, quantity, symbols) };
}

function shownIn(
  { shownIn: target }: Translation,
  quantity: Quantity,
  symbols: ReadonlyMap<string, Quantity>,
): string | null {
  if (!target) return null;
  const unit = compute(target.source, symbols);
  if (unitTextOf(unit) !== unitTextOf(quantity))
    throw new ExpressionError(`The value cannot be shown in ${target.text}: it has another unit.`);
  return `${numberDisplay(quantity.value / unit.value)} ${target.text}`.trim();
}

function strangeUnit(quantity: Quantity): string {
  const unit = dimensionText(quantity);
  return Math.abs(quantity.bytes) > 1
    ? `The result is in ${unit}: if a B stands for billion, write “billion”.`
    : `The result is in ${unit}, which measures nothing here: check what is multiplied and divided.`;
}

/** A session is judged after every edit of its drawing, with the same sheet as before. */
let last: { readonly text: string; readonly results: readonly EstimateResult[] } | null = null;

export const estimator: Estimator = {
  evaluateSheet(lines) {
    const text = JSON.stringify(lines);
    if (last?.text !== text) last = { text, results: new Sheet(lines).results() };
    return last.results;
  },
  evaluate: recalled((expression): EstimateResult => {
    const [result] = new Sheet([{ id: '', name: '', expression }]).results();
    return result ?? { id: '', status: 'empty', usesNames: [] };
  }),
};
