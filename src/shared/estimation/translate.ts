import { ExpressionError, lex, type Lexeme, type NamePattern } from './lexer';
import type { Quantity } from './quantity';
import { isCounted, scaleOf, unitOf } from './units';

/** An expression in plain arithmetic: numbers, signs, functions, and symbols for units and lines. */
export interface Translation {
  readonly source: string;
  readonly units: ReadonlyMap<string, Quantity>;
  /** Keys of the lines it uses, by symbol. */
  readonly lines: ReadonlyMap<string, string>;
  /** The same for what stands after "to": the unit to show the value in; null: none. */
  readonly shownIn: { readonly source: string; readonly text: string } | null;
  /** Percentages and nothing else are added, subtracted or multiplied, as far as the expression itself tells. */
  readonly percent: 'yes' | 'no' | 'if-its-lines-are';
}

export const FUNCTIONS = [
  'abs',
  'ceil',
  'floor',
  'log',
  'log10',
  'log2',
  'max',
  'min',
  'round',
  'sqrt',
];
/** Words with a meaning of their own between operands. */
export const KEYWORDS = ['x', 'times', 'of', 'per', 'an', 'each', 'every', 'to', 'in', 'as'];

/** Words for what people type, with the names of the lines that may be used. Throws ExpressionError. */
export function translate(expression: string, names: readonly NamePattern[]): Translation {
  return new Translator(lex(expression, names)).run();
}

const isSign = (lexeme: Lexeme | undefined, ...texts: string[]) =>
  lexeme?.kind === 'sign' && texts.includes(lexeme.text);
const isWord = (lexeme: Lexeme | undefined, ...texts: string[]) =>
  lexeme?.kind === 'word' && texts.includes(lexeme.text.toLowerCase());

class Translator {
  private index = 0;
  private parts: string[] = [];
  /** The text of the operand just read, or null when one is expected. */
  private operand: string | null = null;
  private sign = '';
  private depth = 0;
  private readonly units = new Map<string, Quantity>();
  private readonly lines = new Map<string, string>();
  private percents = 0;
  private isOnlyPercent = true;

  constructor(private readonly lexemes: readonly Lexeme[]) {}

  run(): Translation {
    const source = this.expression();
    const percent = this.percentRule();
    const isConverted = this.index < this.lexemes.length;
    const shownIn = isConverted ? this.conversion() : null;
    return { source, units: this.units, lines: this.lines, shownIn, percent };
  }

  private conversion(): NonNullable<Translation['shownIn']> {
    this.index += 1;
    const target = this.lexemes.slice(this.index);
    const text = target.map((one) => (isWord(one, 'per') ? '/' : one.text)).join('');
    if (text === '%') return { source: '0.01', text };
    const isPer = text.startsWith('/');
    if (isPer) this.index += 1;
    const source = this.expression();
    if (this.index < this.lexemes.length) throw new ExpressionError('Convert to one unit only.');
    return { source: isPer ? `1/(${source})` : source, text };
  }

  private percentRule(): Translation['percent'] {
    if (!this.isOnlyPercent) return 'no';
    if (this.lines.size > 0) return 'if-its-lines-are';
    return this.percents > 0 ? 'yes' : 'no';
  }

  /** Up to the end or a conversion at the top level. */
  private expression(): string {
    this.parts = [];
    this.operand = null;
    this.sign = '';
    while (this.index < this.lexemes.length && !this.isConversion()) this.next();
    if (this.depth > 0) throw new ExpressionError('A bracket is not closed.');
    if (this.operand === null)
      throw new ExpressionError(
        this.sign ? `Something is missing after “${this.sign}”.` : 'There is nothing to compute.',
      );
    return this.parts.join('');
  }

  private isConversion(): boolean {
    const lexeme = this.lexemes[this.index];
    const isKeyword = isWord(lexeme, 'to', 'in', 'as') || isSign(lexeme, '->');
    return isKeyword && this.depth === 0 && this.operand !== null;
  }

  private next(): void {
    const lexeme = this.lexemes[this.index];
    if (!lexeme) return;
    if (lexeme.kind === 'number') this.literal(lexeme.text, lexeme.value);
    else if (lexeme.kind === 'name') this.line(lexeme.text, lexeme.key);
    else if (lexeme.kind === 'word') this.word(lexeme.text);
    else this.signOf(lexeme.text);
  }

  private signOf(text: string): void {
    if (text === '$') return this.dollarSign();
    this.index += 1;
    if (text === '(') {
      this.expectOperand('(');
      this.parts.push('(');
      this.depth += 1;
      this.sign = '(';
    } else if (text === ')') {
      if (this.depth === 0) throw new ExpressionError('There is one closing bracket too many.');
      if (this.operand === null)
        throw new ExpressionError(`Something is missing after “${this.sign}”.`);
      this.parts.push(')');
      this.depth -= 1;
      this.operand = ')';
    } else if (text === '%') {
      throw new ExpressionError('A percent sign belongs right after a number.');
    } else if (text === '->') {
      throw new ExpressionError('Convert the whole expression, after its end: “... to MB”.');
    } else {
      this.operator(text === '**' ? '^' : text, text);
    }
  }

  private dollarSign(): void {
    const amount = this.lexemes[this.index + 1];
    if (this.operand !== null || amount?.kind !== 'number') return this.unitAlone('$');
    this.index += 1;
    this.literal(amount.text, amount.value, '$');
  }

  private operator(sign: string, written: string): void {
    if (sign === ',' && this.depth === 0)
      throw new ExpressionError('A comma stands only between the values of a function.');
    if (this.operand === null) {
      const isLeading = sign === '-' && this.sign !== '-';
      if (!isLeading)
        throw new ExpressionError(
          this.sign && this.sign !== '('
            ? `Something is missing between “${this.sign}” and “${written}”.`
            : `Something is missing before “${written}”.`,
        );
    }
    if (sign === '/' || sign === '^' || sign === ',') this.isOnlyPercent = false;
    this.parts.push(sign);
    this.operand = null;
    this.sign = written;
  }

  /** A number with its scale, percent sign, units and what it counts: one operand. */
  private literal(text: string, value: number, currency?: '$'): void {
    this.expectOperand(text);
    this.index += 1;
    const scaled = this.scaled(value);
    const units = [...(currency ? [currency] : []), ...this.unitsBehind()].map((word) =>
      this.unitSymbol(word),
    );
    const number = String(scaled);
    // "10^6 B" is a million bytes: the unit belongs to the power, not to the exponent.
    const product = [number, ...units].join('*');
    this.parts.push(this.sign === '^' || units.length === 0 ? product : `(${product})`);
    this.operand = text;
    if (units.length > 0) this.isOnlyPercent = false;
  }

  private scaled(value: number): number {
    const lexeme = this.lexemes[this.index];
    if (isSign(lexeme, '%')) {
      this.index += 1;
      this.percents += 1;
      return value / 100;
    }
    if (value !== 1) this.isOnlyPercent = false;
    if (lexeme?.kind !== 'word' && lexeme?.kind !== 'name') return value;
    const scale = this.scaleAt(lexeme.text);
    if (scale === undefined) return value;
    this.index += 1;
    this.isOnlyPercent = false;
    return value * scale;
  }

  private scaleAt(word: string): number | undefined {
    const isBeforeCounted = this.isCountedAt(this.index + 1);
    if (word === 'm' || word === 'mm') {
      if (isBeforeCounted) return 1e6;
      throw new ExpressionError('“m” can be million or minutes: write M or min.');
    }
    if (word === 'B' || word === 'b') return isBeforeCounted ? 1e9 : undefined;
    return scaleOf(word);
  }

  private isCountedAt(index: number): boolean {
    const lexeme = this.lexemes[index];
    return (
      (lexeme?.kind === 'word' || lexeme?.kind === 'name') &&
      !isWord(lexeme, 'per', 'a', 'x') &&
      unitOf(lexeme.text) === undefined &&
      isCounted(lexeme.text)
    );
  }

  /** Units right behind a number; what it counts is passed over, as are a bare "x" and "times" at the end. */
  private unitsBehind(): string[] {
    const units: string[] = [];
    for (;;) {
      const lexeme = this.lexemes[this.index];
      if (this.isCountedAt(this.index) || this.isLabelX()) {
        this.index += 1;
      } else if (units.length === 0 && lexeme && lexeme.kind !== 'number' && this.isUnit(lexeme)) {
        units.push(lexeme.text);
        this.index += 1;
      } else {
        return units;
      }
    }
  }

  private isUnit(lexeme: Lexeme): boolean {
    if (lexeme.kind === 'sign') return lexeme.text === '$';
    return lexeme.kind !== 'number' && unitOf(lexeme.text) !== undefined;
  }

  /** "5x" at the end or before a sign says "five times", which is what it already is. */
  private isLabelX(): boolean {
    if (!isWord(this.lexemes[this.index], 'x', 'times')) return false;
    const after = this.lexemes[this.index + 1];
    return !after || isSign(after, '+', '-', '*', '/', ')', ',', '->');
  }

  private line(text: string, key: string): void {
    const isDivision = this.operand !== null && this.isDivision(text.toLowerCase());
    if (!isDivision) this.expectOperand(text);
    this.index += 1;
    if (isDivision) return this.operator('/', text);
    const symbol = `line${this.lines.size}`;
    this.lines.set(symbol, key);
    this.parts.push(symbol);
    this.operand = text;
  }

  private word(text: string): void {
    const word = text.toLowerCase();
    const isFunction = FUNCTIONS.includes(word) && isSign(this.lexemes[this.index + 1], '(');
    if (isFunction || word === 'ln') {
      this.expectOperand(text);
      this.index += 1;
      this.parts.push(word === 'ln' ? 'log' : word);
      this.isOnlyPercent = false;
      return;
    }
    if (this.operand !== null && this.isDivision(word)) {
      this.index += 1;
      return this.operator('/', text);
    }
    if (this.operand !== null && ['x', 'times', 'of'].includes(word)) {
      this.index += 1;
      return this.operator('*', text);
    }
    if (unitOf(text) !== undefined) return this.unitAlone(text);
    if (!isCounted(text)) {
      throw new ExpressionError(
        `“${text}” is not known: give a line that name, or use a unit such as MB, days or /s.`,
      );
    }
    this.index += 1;
    if (this.operand !== null) return;
    this.parts.push('1');
    this.operand = text;
    this.isOnlyPercent = false;
  }

  /** "per day", "a day", "each month". */
  private isDivision(word: string): boolean {
    if (word === 'per') return true;
    return (
      ['a', 'an', 'each', 'every'].includes(word) && this.lexemes[this.index + 1]?.kind === 'word'
    );
  }

  /** A unit without a number: behind a bracket or a line it multiplies, elsewhere it stands for one of it. */
  private unitAlone(text: string): void {
    this.index += 1;
    if (this.operand !== null) this.parts.push('*');
    this.parts.push(this.unitSymbol(text));
    this.operand = text;
    this.isOnlyPercent = false;
  }

  private unitSymbol(word: string): string {
    const unit = unitOf(word);
    if (!unit) throw new ExpressionError(`“${word}” is not a unit.`);
    const symbol = `unit${this.units.size}`;
    this.units.set(symbol, unit);
    return symbol;
  }

  private expectOperand(text: string): void {
    if (this.operand === null) return;
    throw new ExpressionError(`A sign is missing between “${this.operand}” and “${text}”.`);
  }
}
