import { isId } from '../file/read-fields';
import { quote } from '../file/remarks';
import type { Problems } from './problems';
import type { GivenId } from './statements';

/** Hands out the ids of one collection: those that were written, those of the records found again, and new ones. */
export class Ids {
  readonly #lines = new Map<string, number>();
  readonly #taken: Set<string>;
  readonly #nextId: () => string;

  constructor(known: readonly string[], nextId: () => string) {
    this.#taken = new Set(known);
    this.#nextId = nextId;
  }

  /** The written id; null, with a problem, when it cannot be one or is written twice. */
  claim(given: GivenId, problems: Problems): string | null {
    const { text: id, line } = given;
    const first = this.#lines.get(id);
    if (!isId(id)) {
      problems.add(given, `must be a text of 1 to 100 characters, not ${quote(id)}`);
    } else if (first !== undefined) {
      problems.add(given, `${quote(id)} is already the id of line ${first}`);
    } else {
      this.#lines.set(id, line);
      this.#taken.add(id);
      return id;
    }
    return null;
  }

  isWritten(id: string): boolean {
    return this.#lines.has(id);
  }

  /** A new one; when the source of ids repeats itself, it is numbered. */
  next(): string {
    const wanted = this.#nextId();
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
