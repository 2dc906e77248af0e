import { ask, ASK_USAGE } from './commands/ask';
import { check, CHECK_USAGE } from './commands/check';
import { model, MODEL_USAGE } from './commands/model';
import { problems, PROBLEMS_USAGE } from './commands/problems';
import { text, TEXT_USAGE } from './commands/text';
import { EXIT, InputError, UsageError, type CommandIo } from './io';

type Command = (args: readonly string[], io: CommandIo) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = { check, model, text, ask, problems };

const USAGE = `Usage:
  ${CHECK_USAGE}
  ${MODEL_USAGE}
  ${TEXT_USAGE}
  ${ASK_USAGE}
  ${PROBLEMS_USAGE}

check judges a design; model says what it does under the problem's load, what gives way first and what it costs;
text says what notes cover, ask what the interviewer answers; problems lists the problems that can be judged.
  --problem ID     the problem that the design answers, if the file does not say
  --json           the whole result as JSON

check:
  --answers FILE   what the candidate wrote; without it there is no total and no verdict
  --level LEVEL    junior, mid, senior (the default) or staff
  --all            also lists what is in order and what does not apply

text:
  --stage STAGE    scope: one requirement a line, below headings such as "Out of scope:" if you like;
                   deep-dive: a note

model:
  --scale N        the load, as times the problem's peak: 0.1 to 100, 1 without it
  --fail WHAT      something that is down; can be given several times:
                     component:ID   a component, by its id or name
                     zone:NAME      a zone, by its name, or a, b, c ... where zones are only counted
                     region:NAME    a region, likewise
                     cache:ID       a cache is lost: what it answered goes to what stands behind it
  --constants FILE constants of the model to change, as JSON: {"m5.large.requestsPerSecond": 1500}
`;

/**
 * Runs a command line. Only the result goes to `writeResult`, everything else to `writeRemark`. Returns the exit code:
 * 0 done, 1 the input cannot be read, 2 wrong usage.
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    io.writeResult(USAGE);
    return EXIT.done;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new UsageError(name === '' ? 'No command given.' : `There is no command "${name}".`);
    await command(rest, io);
    return EXIT.done;
  } catch (error) {
    if (error instanceof UsageError) {
      io.writeRemark(`${error.message}\n\n${USAGE}`);
      return EXIT.wrongUsage;
    }
    if (error instanceof InputError) {
      io.writeRemark(`${error.message}\n`);
      return EXIT.unreadable;
    }
    throw error;
  }
}
