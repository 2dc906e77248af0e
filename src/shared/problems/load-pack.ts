import { PROBLEM_IDS, type ProblemId } from './ids';
import type { Pack } from './pack';

/** Packs by problem, each in a chunk of its own that is loaded when it is first needed. */
const LOADERS: Readonly<Record<ProblemId, () => Promise<{ readonly pack: Pack }>>> = {
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

/** The pack of a problem. */
export async function loadPack(id: ProblemId): Promise<Pack> {
  return (await LOADERS[id]()).pack;
}

/** The packs of all other problems, to tell an answer to this one from a drawing that fits any. */
export async function loadOtherPacks(id: ProblemId): Promise<Pack[]> {
  return Promise.all(PROBLEM_IDS.filter((other) => other !== id).map(loadPack));
}
