import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemId } from '../../src/shared/problems/ids';

/** What a candidate typed, and the ideas that a careful reader finds in it. */
export interface Sentence {
  readonly stage: 'card' | 'question';
  readonly ids: readonly string[];
  readonly text: string;
}

const HEADING = /^(card|question): (.+)$/;

/**
 * The sentences of a problem: below a heading such as `card: follow, home-feed` one sentence a line, each with two spaces
 * before it; `none` stands for sentences that hold none of the ideas.
 */
export function sentencesOf(problem: ProblemId): Sentence[] {
  const file = join(import.meta.dirname, 'sentences', `${problem}.txt`);
  return parseSentences(readFileSync(file, 'utf8'), file);
}

/** @throws when a line is neither a heading nor a sentence below one */
export function parseSentences(content: string, name: string): Sentence[] {
  let heading: Pick<Sentence, 'stage' | 'ids'> | null = null;
  return content.split('\n').flatMap((line, index): Sentence[] => {
    if (line.trim() === '') return [];
    if (line.startsWith('  ') && heading) return [{ ...heading, text: line.trim() }];
    const [, stage, ids] = HEADING.exec(line) ?? [];
    if ((stage !== 'card' && stage !== 'question') || ids === undefined)
      throw new Error(`${name}, line ${index + 1}: neither a heading nor a sentence below one.`);
    heading = { stage, ids: ids === 'none' ? [] : ids.split(', ') };
    return [];
  });
}
