import { PROBLEM_IDS, type ProblemId } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import type { Pack } from '#shared/problems/pack';
import { UsageError } from './io';

/** The problem that `--problem` names; null when it was not given. */
export function problemOption(name: string | undefined): ProblemId | null {
  if (name === undefined) return null;
  const id = PROBLEM_IDS.find((one) => one === name);
  if (!id) throw new UsageError(`There is no problem "${name}": ${PROBLEM_IDS.join(', ')}.`);
  return id;
}

/** The problem to reckon with: what the command line says, else what the file says. */
export function requireProblem(stated: ProblemId | null, inFile: ProblemId | null): ProblemId {
  const id = stated ?? inFile;
  if (id === null)
    throw new UsageError('The file does not say which problem it answers: use --problem ID.');
  return id;
}

/** The pack of the problem that `--problem` must name. */
export async function packOption(name: string | undefined): Promise<Pack> {
  const id = problemOption(name);
  if (id === null) throw new UsageError('Which problem is it about? Use --problem ID.');
  return loadPack(id);
}

/** The one file of a command; `question` is put when there is none. */
export function onlyFile(positionals: readonly string[], question: string): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError(question);
  if (others.length > 0) throw new UsageError(`What is "${others.join(' ')}"?`);
  return file;
}
