import type { ProblemId } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import type { Pack } from '#shared/problems/pack';

/** The pack of a problem; throws in words for the person when there is none yet. */
export async function packOf(problem: ProblemId): Promise<Pack> {
  const pack = await loadPack(problem);
  if (!pack) throw new Error('The coach does not know this problem yet.');
  return pack;
}
