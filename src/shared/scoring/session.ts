import type { SessionState } from '../interview/state';

/** What the judge reads of how a session went; a whole `SessionState` fits. */
export type SessionFacts = Pick<
  SessionState,
  | 'conversation'
  | 'timeInStageMs'
  | 'durationMinutes'
  | 'firstComponentAtMs'
  | 'firstRequirementAtMs'
  | 'interruptions'
>;

/** When the candidate first asked something, on the session's clock; null: never. */
export function firstQuestionAtMs({ conversation }: SessionFacts): number | null {
  return conversation.find(({ kind }) => kind === 'question')?.elapsedMs ?? null;
}

/** Ids of the facts that the candidate asked for. */
export function askedFacts(session: SessionFacts | null): ReadonlySet<string> {
  return new Set(
    (session?.conversation ?? []).flatMap((entry) =>
      entry.kind === 'question' && entry.factId !== null ? [entry.factId] : [],
    ),
  );
}

/** Ids of the twists that were announced, oldest first. */
export function announcedTwists(session: SessionFacts | null): string[] {
  return [
    ...new Set(
      (session?.conversation ?? []).flatMap((entry) =>
        entry.kind === 'twist' && entry.subjectId !== null ? [entry.subjectId] : [],
      ),
    ),
  ];
}
