import { answerQuestion } from '#shared/interview/interviewer';
import { parseCommandLine, UsageError, type CommandIo } from '../io';
import { packOption } from '../problem-option';

export const ASK_USAGE = 'coach ask --problem ID "QUESTION" [--json]';

/** Puts a question to the interviewer of a problem and prints the facts it asked for, if any. */
export async function ask(args: readonly string[], io: CommandIo): Promise<void> {
  const { values, positionals } = parseCommandLine({
    args: [...args],
    options: { problem: { type: 'string' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const question = positionals.join(' ');
  if (question.trim() === '') throw new UsageError('What should be asked?');
  const pack = await packOption(values.problem);
  const replies = answerQuestion(pack, question, []);
  const facts = replies.flatMap(({ factId, answer, matchedWords }) =>
    factId === null ? [] : [{ fact: factId, answer, matchedWords }],
  );
  if (values.json) {
    const says = replies.map(({ answer }) => answer).join(' ');
    io.writeResult(`${JSON.stringify({ problem: pack.id, question, facts, says }, null, 2)}\n`);
    return;
  }
  io.writeResult(
    facts.length > 0
      ? facts.map(({ fact, answer }) => `${fact}: ${answer}\n`).join('')
      : `none: ${replies.map(({ answer }) => answer).join(' ')}\n`,
  );
}
