/** Every problem the coach knows of; those with a pack can be played (see `catalog.ts`). */
export const PROBLEM_IDS = [
  'url-shortener',
  'chat',
  'news-feed',
  'file-storage',
  'rate-limiter',
  'notification',
  'autocomplete',
  'web-crawler',
  'video-streaming',
] as const;
export type ProblemId = (typeof PROBLEM_IDS)[number];
