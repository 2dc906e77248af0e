import { cutText } from '../../lib/cut-text';
import type { FileRemark } from './format';

const MAX_REMARKS = 50;
const MAX_QUOTED_LENGTH = 60;

/** A message that takes work to find is only worked out when it is kept. */
type Message = string | (() => string);

function add(remarks: FileRemark[], path: string, message: Message): void {
  if (remarks.length >= MAX_REMARKS) return;
  remarks.push({ path, message: typeof message === 'string' ? message : message() });
}

export type Fields = Readonly<Record<string, unknown>>;

/** Gathers what is to be said about a file while it is read, and reads plain values on the way. */
export class Remarks {
  readonly #problems: FileRemark[] = [];
  readonly #warnings: FileRemark[] = [];

  get problems(): readonly FileRemark[] {
    return this.#problems;
  }

  get warnings(): readonly FileRemark[] {
    return this.#warnings;
  }

  problem(path: string, message: Message): void {
    add(this.#problems, path, message);
  }

  warn(path: string, message: Message): void {
    add(this.#warnings, path, message);
  }

  /** A list of bounded length; an absent one is empty. */
  list(path: string, value: unknown, maxLength: number): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.problem(path, `must be a list, not ${quote(value)}`);
      return [];
    }
    if (value.length <= maxLength) return value;
    this.problem(path, `has ${value.length} entries; at most ${maxLength} can be read`);
    return [];
  }

  fields(path: string, value: unknown): Fields | null {
    if (isFields(value)) return value;
    this.problem(path, `must be an object, not ${quote(value)}`);
    return null;
  }

  /** A text of bounded length; longer ones are cut with a warning. */
  text(path: string, value: unknown, fallback: string, maxLength: number): string {
    if (value === undefined || value === null) return fallback;
    if (typeof value !== 'string') {
      this.problem(path, `must be a text, not ${quote(value)}`);
      return fallback;
    }
    if (value.length <= maxLength) return value;
    this.warn(path, `has ${value.length} characters and was cut to ${maxLength}`);
    return cutText(value, maxLength);
  }

  /** A number in a range, or null when it is absent. */
  number(path: string, value: unknown, min: number, max: number): number | null {
    if (value === undefined || value === null) return null;
    if (typeof value === 'number' && value >= min && value <= max) return value + 0;
    this.problem(path, `must be a number from ${min} to ${max}, not ${quote(value)}`);
    return null;
  }

  /** True or false; absent means false. */
  flag(path: string, value: unknown): boolean {
    if (value === undefined || value === null) return false;
    if (typeof value === 'boolean') return value;
    this.problem(path, `must be true or false, not ${quote(value)}`);
    return false;
  }

  /** One of a few words; absent means the fallback. */
  choice<Choice extends string>(
    path: string,
    value: unknown,
    choices: readonly Choice[],
    fallback: Choice,
  ): Choice {
    if (value === undefined || value === null) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      this.problem(path, `must be one of ${choices.join(', ')}, not ${quote(value)}`);
    }
    return found ?? fallback;
  }

  /** Says which fields mean nothing here. */
  unused(path: string, fields: Fields, known: readonly string[]): void {
    for (const name of Object.keys(fields)) {
      if (!known.includes(name))
        this.warn(`${path}${path && '.'}${inPath(name)}`, 'is not known and was left out');
    }
  }
}

/** The name of a field as a part of a path; a file may hold names of any length. */
export function inPath(name: string): string {
  const short = cutText(name, MAX_QUOTED_LENGTH);
  return short === name ? name : `${short}…`;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as it stands in the file, shortened; of lists and objects, which may be deep, only what they are. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(inPath(value));
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `a list of ${value.length}`;
  if (isFields(value)) return Object.keys(value).length === 0 ? '{}' : 'an object';
  return String(value);
}
