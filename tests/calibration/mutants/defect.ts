import type { ComponentId, Design } from '#shared/design/schema';
import type { Drawing } from './drawing';

/** A reference design with one thing wrong. */
export interface Mutant {
  readonly design: Design;
  /** What was changed, and what now has to do without it. */
  readonly touched: readonly ComponentId[];
}

/** A single thing that people get wrong, and what the judge should say of it. */
export interface Defect {
  readonly id: string;
  /** What is wrong, in a sentence. */
  readonly title: string;
  /** Ids of rules of which one must name what was touched. */
  readonly rules: readonly string[];
  /**
   * The reference with the defect, once for each place where it is one: what a problem does not ask for can be left out
   * without harm. None: it cannot be made here.
   */
  readonly mutants: (drawing: Drawing) => readonly Mutant[];
}
