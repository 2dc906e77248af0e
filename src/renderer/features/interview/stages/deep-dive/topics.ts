import type { ConversationEntry } from '#shared/interview/state';

/** A question or a changed requirement that the interviewer has put. */
export interface Topic {
  readonly entryId: string;
  readonly kind: 'topic' | 'twist';
  readonly text: string;
  /** What the note that answers it carries. */
  readonly noteTopicId: string;
}

export function topicsOf(conversation: readonly ConversationEntry[]): Topic[] {
  return conversation.flatMap((entry) =>
    entry.kind === 'topic' || entry.kind === 'twist'
      ? [
          {
            entryId: entry.id,
            kind: entry.kind,
            text: entry.text,
            noteTopicId: entry.subjectId ?? entry.id,
          },
        ]
      : [],
  );
}
