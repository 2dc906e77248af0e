import { BOUNDARIES } from './boundaries';
import { KINDS } from './catalog';
import type { BoundaryKind, ComponentKind } from './kind';

/** The component kind whose id, label or alias is most like the word. */
export function nearestKind(word: string): ComponentKind {
  return nearestOf(KINDS, word)?.kind ?? 'service';
}

export function nearestBoundaryKind(word: string): BoundaryKind {
  return nearestOf(BOUNDARIES, word)?.kind ?? 'region';
}

/** Of some words the one most like the given; null when none is close. */
export function nearestWord(words: readonly string[], word: string): string | null {
  const wanted = word.toLowerCase();
  const ranked = words
    .map((candidate) => ({ candidate, far: editDistance(candidate.toLowerCase(), wanted) }))
    .toSorted((one, other) => one.far - other.far);
  const [best] = ranked;
  return best && best.far <= wanted.length / 3 ? best.candidate : null;
}

const MAX_WORD_LENGTH = 60;

function nearestOf<Spec extends { kind: string; label: string; aliases: readonly string[] }>(
  specs: readonly Spec[],
  word: string,
): Spec | undefined {
  const wanted = comparable(word).slice(0, MAX_WORD_LENGTH);
  let best: { spec: Spec; far: number } | undefined;
  for (const spec of specs) {
    for (const name of [spec.kind, spec.label, ...spec.aliases]) {
      const far = editDistance(comparable(name), wanted);
      if (!best || far < best.far) best = { spec, far };
    }
  }
  return best?.spec;
}

/** The form in which words are compared: letter case, hyphens and underscores make no difference. */
export function comparable(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

/** How many letters must be added, removed or replaced to make one word out of the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
