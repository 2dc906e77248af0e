import type { Design } from '../design/schema';
import type { Pack, Topic, Twist } from '../problems/pack';
import type { Answers } from './answers';

/**
 * The topics of the pack in the order in which the interviewer opens them: first those that the design suggests (the
 * more of its kinds are there the earlier), then the others; topics with a note already come last in their turn.
 */
export function deepDivePlan(pack: Pack, design: Design, answers: Answers): readonly Topic[] {
  const kinds = new Set(Object.values(design.components).map(({ kind }) => kind));
  const answered = new Set(
    Object.values(answers.notes)
      .filter(({ text }) => text.trim() !== '')
      .map(({ topicId }) => topicId),
  );
  const urgency = ({ id, suggestedBy }: Topic): number =>
    answered.has(id) ? -1 : suggestedBy.filter((kind) => kinds.has(kind)).length;
  // The sort is stable, so the pack's order decides among equals.
  return [...pack.topics].sort((one, other) => urgency(other) - urgency(one));
}

/**
 * The change of the requirements that the interviewer announces next, or null when all have been. `seed` is any whole
 * number; the same seed picks the same twist.
 */
export function pickTwist(
  pack: Pack,
  seed: number,
  announcedIds: readonly string[] = [],
): Twist | null {
  const left = pack.twists.filter(({ id }) => !announcedIds.includes(id));
  return left[scatter(seed) % left.length] ?? null;
}

/** Spreads neighbouring seeds over all 32-bit numbers (the finaliser of MurmurHash3). */
function scatter(seed: number): number {
  let hash = Math.trunc(seed) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
