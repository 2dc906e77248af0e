import type { Answers, Note } from '../interview/answers';

/** The notes on some topics, which one reference keeps of another. */
export function notesOn(notes: Answers['notes'], topicIds: readonly string[]): Note[] {
  return Object.values(notes).filter(
    ({ topicId }) => topicId !== null && topicIds.includes(topicId),
  );
}
