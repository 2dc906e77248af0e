/** What is wrong at one place of an outline, and what to do. Lines and columns count from 1, columns in UTF-16 units. */
export interface OutlineProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface OutlinePlace {
  readonly line: number;
  readonly column: number;
}

const MAX_PROBLEMS = 50;

/** Gathers what is wrong; a message that takes work to find is only worked out when it is kept. */
export class Problems {
  readonly #found: OutlineProblem[] = [];

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add({ line, column }: OutlinePlace, message: string | (() => string)): void {
    if (this.#found.length >= MAX_PROBLEMS) return;
    this.#found.push({ line, column, message: typeof message === 'string' ? message : message() });
  }

  /** From the top of the text down. */
  inOrder(): readonly OutlineProblem[] {
    return this.#found.toSorted((one, other) => one.line - other.line || one.column - other.column);
  }
}
