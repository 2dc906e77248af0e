/**
 * A sentence as candidates write it, with what a careful reader takes from it. Together they measure the text matching:
 * `npm run measure:text`.
 */
export interface LabelledSentence {
  readonly text: string;
  /** A requirement card of the scope stage, or a question to the interviewer. */
  readonly stage: 'scope' | 'question';
  /**
   * Ids of the requirements that the card covers, whether its numbers are right or not, or of the facts that answer the
   * question; empty: it says or asks nothing that the problem knows, or rules it out.
   */
  readonly expects: readonly string[];
  /**
   * Written after the matcher and the packs' concepts were frozen and not used for mending since: tells how well it reads
   * what it never saw.
   */
  readonly isHeldOut: boolean;
}

export function card(text: string, ...requirements: readonly string[]): LabelledSentence {
  return { text, stage: 'scope', expects: requirements, isHeldOut: false };
}

export function question(text: string, ...facts: readonly string[]): LabelledSentence {
  return { text, stage: 'question', expects: facts, isHeldOut: false };
}

export function heldOut(sentences: readonly LabelledSentence[]): LabelledSentence[] {
  return sentences.map((sentence) => ({ ...sentence, isHeldOut: true }));
}
