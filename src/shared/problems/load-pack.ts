import { PROBLEM_IDS, type ProblemId } from './ids';
import type { Pack } from './pack';

/** Packs by problem, each in a chunk of its own that is loaded when it is first needed. */
const LOADERS: Partial<Record<ProblemId, () => Promise<{ readonly pack: Pack }>>> = {
  'url-shortener': () => import('./url-shortener'),
  chat: () => import('./chat'),
  'news-feed': () => import('./news-feed'),
  'file-storage': () => import('./file-storage'),
  'rate-limiter': () => import('./rate-limiter'),
  notification: () => import('./notification'),
  autocomplete: () => import('./autocomplete'),
  'web-crawler': () => import('./web-crawler'),
  'video-streaming': () => import('./video-streaming'),
};

/** The pack of a problem, or null when the coach has none yet. */
export async function loadPack(id: ProblemId): Promise<Pack | null> {
  const load = LOADERS[id];
  return load ? (await load()).pack : null;
}

/** The packs of all other problems, to tell an answer to this one from a drawing that fits any. */
export async function loadOtherPacks(id: ProblemId): Promise<Pack[]> {
  const loaded = await Promise.all(PROBLEM_IDS.filter((other) => other !== id).map(loadPack));
  return loaded.filter((pack) => pack !== null);
}
