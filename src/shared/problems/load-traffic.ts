import type { Design } from '../design/schema';
import type { ProblemId } from './ids';
import type { FlowSpec, RequiredPath } from './pack';

/** What the load model needs of a problem. */
export interface Traffic {
  readonly flows: readonly FlowSpec[];
  readonly requiredPaths: readonly RequiredPath[];
  /** A design that carries it. */
  readonly referenceDesign: Design;
}

const LOADERS: Readonly<Record<ProblemId, () => Promise<{ readonly traffic: Traffic }>>> = {
  'url-shortener': () => import('./url-shortener/traffic'),
  chat: () => import('./chat/traffic'),
  'news-feed': () => import('./news-feed/traffic'),
  'file-storage': () => import('./file-storage/traffic'),
  'rate-limiter': () => import('./rate-limiter/traffic'),
  notification: () => import('./notification/traffic'),
  autocomplete: () => import('./autocomplete/traffic'),
  'web-crawler': () => import('./web-crawler/traffic'),
  'video-streaming': () => import('./video-streaming/traffic'),
};

/** The traffic of a problem. */
export async function loadTraffic(id: ProblemId): Promise<Traffic> {
  return (await LOADERS[id]()).traffic;
}
