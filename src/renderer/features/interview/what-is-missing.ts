import type { SessionState } from '#shared/interview/state';

/** What an interviewer would still expect, for the moment before the interview is finished. */
export function whatIsMissing({ answers, design, conversation }: SessionState): string[] {
  const requirements = Object.values(answers.requirements);
  const components = Object.values(design.components).filter(({ kind }) => kind !== 'note');
  const connected = new Set(
    Object.values(design.connections).flatMap(({ from, to }) => [from, to]),
  );
  const loose = components.filter(({ id }) => !connected.has(id)).length;
  const hasKind = (kind: string) => requirements.some((card) => card.kind === kind);
  const openTwists = conversation.filter(
    (entry) =>
      entry.kind === 'twist' &&
      !Object.values(answers.notes).some(
        ({ topicId, text }) => topicId === entry.subjectId && text,
      ),
  );
  const missing: readonly (readonly [boolean, string])[] = [
    [!hasKind('functional'), 'No functional requirement is written down.'],
    [!hasKind('non-functional'), 'No non-functional requirement is written down.'],
    [isEmpty(answers.estimates), 'There is no estimate.'],
    [isEmpty(answers.operations), 'There is no API operation.'],
    [isEmpty(answers.entities), 'There is no entity.'],
    [components.length === 0, 'The canvas is empty.'],
    [
      components.length > 0 && loose > 0,
      `${loose} of ${components.length} components ${loose === 1 ? 'has' : 'have'} no connection.`,
    ],
    [
      !Object.values(answers.notes).some(({ text }) => text),
      'No deep-dive question has an answer.',
    ],
    [openTwists.length > 0, 'A changed requirement has no answer.'],
    [isEmpty(answers.decisions), 'No decision with its alternative and price is written down.'],
    [!answers.texts['bottleneck']?.text, 'The bottleneck is not named.'],
    [!answers.texts['summary']?.text, 'The summary is empty.'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, words]) => words);
}

function isEmpty(records: object): boolean {
  return Object.keys(records).length === 0;
}
