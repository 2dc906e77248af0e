import {
  absDependencies,
  addDependencies,
  ceilDependencies,
  create,
  createUnitDependencies,
  divideDependencies,
  floorDependencies,
  log10Dependencies,
  log2Dependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unitDependencies,
  type FactoryFunctionMap,
  type MathType,
  type Unit,
} from 'mathjs';
import { ExpressionError } from './lexer';
import type { Quantity } from './quantity';

/** Arithmetic with units by mathjs, with only the functions that a sheet may use: none of them allocates. */

const FACTORIES = {
  absDependencies,
  addDependencies,
  ceilDependencies,
  createUnitDependencies,
  divideDependencies,
  floorDependencies,
  log10Dependencies,
  log2Dependencies,
  logDependencies,
  maxDependencies,
  minDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
  unitDependencies,
};
// The types call each entry optional, which they are not.
const math = create(FACTORIES as FactoryFunctionMap);

math.createUnit('coachdollar');

const SECOND = math.unit(1, 's');
const BYTE = math.unit(1, 'B');
const DOLLAR = math.unit(1, 'coachdollar');
const TIME = indexOfBase(SECOND);
const DATA = indexOfBase(BYTE);
const MONEY = indexOfBase(DOLLAR);

/** The value of plain arithmetic in which units and lines are symbols. Throws ExpressionError. */
export function compute(source: string, symbols: ReadonlyMap<string, Quantity>): Quantity {
  const scope = new Map<string, MathType>();
  for (const [symbol, quantity] of symbols) scope.set(symbol, toMath(quantity));
  let result: unknown;
  try {
    result = math.parse(source).compile().evaluate(scope);
  } catch (error) {
    throw new ExpressionError(inOurWords(error));
  }
  const quantity = fromMath(result);
  if (!Number.isFinite(quantity.value))
    throw new ExpressionError('The result is not a finite number: is something divided by zero?');
  return quantity;
}

function toMath({ value, bytes, seconds, dollars }: Quantity): MathType {
  const factors = [
    [BYTE, bytes],
    [SECOND, seconds],
    [DOLLAR, dollars],
  ] as const;
  return factors
    .filter(([, exponent]) => exponent !== 0)
    .reduce<MathType>(
      (product, [unit, exponent]) => math.multiply(product, math.pow(unit, exponent)),
      value,
    );
}

function fromMath(result: unknown): Quantity {
  if (typeof result === 'number') return { value: result, bytes: 0, seconds: 0, dollars: 0 };
  if (!isUnit(result)) throw new ExpressionError('The result is not a number.');
  const exponent = (base: number) => Math.round((result.dimensions[base] ?? 0) * 1e6) / 1e6;
  const bytes = exponent(DATA);
  // mathjs counts data in bits.
  const value = result.value / 8 ** bytes;
  return { value, bytes, seconds: exponent(TIME), dollars: exponent(MONEY) };
}

function isUnit(value: unknown): value is Unit {
  return typeof value === 'object' && value !== null && 'dimensions' in value && 'value' in value;
}

function indexOfBase(unit: Unit): number {
  return unit.dimensions.findIndex((exponent) => exponent !== 0);
}

function inOurWords(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (message.includes('Units do not match'))
    return 'What is added, subtracted or compared must have the same unit.';
  if (message.includes('Unexpected type of argument'))
    return 'A function or an exponent takes plain numbers: divide by the unit first.';
  return 'This is not a complete expression: check the brackets and the signs.';
}
