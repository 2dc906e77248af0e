import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEM_IDS } from '../../src/shared/problems/ids';
import { loadPack } from '../../src/shared/problems/load-pack';
import { sentencesOf } from './sentences';
import { wordingsFile, wordingsFrom } from './train';

const PROBLEMS = join(import.meta.dirname, '../../src/shared/problems');

/** Learns the wordings of all problems anew and puts them into their packs. */
for (const id of PROBLEM_IDS) {
  const wordings = wordingsFrom(await loadPack(id), sentencesOf(id));
  writeFileSync(join(PROBLEMS, id, 'wordings.json'), wordingsFile(wordings));
}
