import { EMPTY_ANSWERS } from '#shared/interview/answers';
import type { Pack } from '#shared/problems/pack';
import { requirementResults } from '#shared/scoring/facts/requirements';
import { depthOfText } from '#shared/scoring/grade/deep-dive';
import { requirementCards } from '#shared/scoring/requirement-notes';
import type { RequirementResult } from '#shared/scoring/report';
import { parseCommandLine, UsageError, type CommandIo } from '../io';
import { packOption } from '../problem-option';
import { readNotes } from '../read-input';
import { asTable } from '../table';

export const TEXT_USAGE = 'coach text --problem ID --stage scope|deep-dive [--json] < NOTES';

const READERS = { scope: requirementsIn, 'deep-dive': topicsIn } as const;

/** Says what notes cover, with the words that said it. */
export async function text(args: readonly string[], io: CommandIo): Promise<void> {
  const { values, positionals } = parseCommandLine({
    args: [...args],
    options: {
      problem: { type: 'string' },
      stage: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length > 0)
    throw new UsageError(
      `Notes are read from standard input, not from "${positionals.join(' ')}".`,
    );
  const stage = stageNamed(values.stage);
  const pack = await packOption(values.problem);
  const notes = await readNotes(io);
  const { table, result } = READERS[stage](pack, notes);
  io.writeResult(
    values.json
      ? `${JSON.stringify({ problem: pack.id, stage, ...result }, null, 2)}\n`
      : table || 'Nothing of this problem was found.\n',
  );
}

function stageNamed(name: string | undefined): keyof typeof READERS {
  if (name === 'scope' || name === 'deep-dive') return name;
  throw new UsageError(
    name === undefined
      ? 'Which stage are the notes of? Use --stage scope or --stage deep-dive.'
      : `Notes of the stage "${name}" cannot be read: use scope or deep-dive.`,
  );
}

/** One card a line. */
function requirementsIn(pack: Pack, notes: string) {
  const cards = requirementCards(pack, notes);
  const lines = new Map(cards.map(({ id, position }) => [id, position + 1]));
  const results = requirementResults(pack, {
    ...EMPTY_ANSWERS,
    requirements: Object.fromEntries(cards.map((card) => [card.id, card])),
  }).map((result) => ({
    requirement: result.id,
    status: result.status,
    lines: result.answers.flatMap((id) => lines.get(id) ?? []),
    matchedWords: result.matchedWords,
  }));
  const isCovered = (status: RequirementResult['status']) =>
    status !== 'missing' && status !== 'scoped-out';
  const covered = results.filter(({ status }) => isCovered(status));
  const scopedOut = results.filter(({ status }) => status === 'scoped-out');
  return {
    result: {
      covered,
      scopedOut,
      missing: results.flatMap(({ requirement, status }) =>
        status === 'missing' ? [requirement] : [],
      ),
    },
    table: asTable(
      [...covered, ...scopedOut].map(({ matchedWords, lines: from, ...others }) => ({
        ...others,
        lines: from.join(', '),
        words: matchedWords.join(', '),
      })),
    ),
  };
}

/** All of it is one note. */
function topicsIn(pack: Pack, notes: string) {
  const topics = pack.topics
    .map((topic) => ({ topic: topic.id, ...depthOfText(topic, notes, false) }))
    .filter(({ depth }) => depth > 0);
  return {
    result: { topics },
    table: asTable(
      topics.map(({ topic, depth, matchedWords }) => ({
        topic,
        depth,
        words: matchedWords.join(', '),
      })),
    ),
  };
}
