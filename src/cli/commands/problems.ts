import { PROBLEM_IDS } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import { parseCommandLine, UsageError, type CommandIo } from '../io';
import { asTable } from '../table';

export const PROBLEMS_USAGE = 'coach problems [--json]';

const COUNTED = [
  'facts',
  'requirements',
  'estimates',
  'flows',
  'topics',
  'twists',
  'references',
] as const;

/** Lists the problems that have a pack, with how much each pack holds. */
export async function problems(args: readonly string[], io: CommandIo): Promise<void> {
  const { values, positionals } = parseCommandLine({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length > 0) throw new UsageError(`What is "${positionals.join(' ')}"?`);
  const packs = await Promise.all(PROBLEM_IDS.map(loadPack));
  const rows = packs.map((pack) => ({
    id: pack.id,
    title: pack.title,
    ...Object.fromEntries(COUNTED.map((name) => [name, pack[name].length])),
  }));
  io.writeResult(values.json ? `${JSON.stringify(rows, null, 2)}\n` : asTable(rows));
}
