import type { ProblemId } from './ids';

/** What Home shows of a problem; the pack itself is loaded only when it is needed. */
export interface ProblemCard {
  readonly id: ProblemId;
  readonly title: string;
  readonly oneLine: string;
}

export const PROBLEM_CARDS: readonly ProblemCard[] = [
  {
    id: 'url-shortener',
    title: 'URL shortener',
    oneLine: 'Short unique links and fast redirects at a hundred reads per write.',
  },
  {
    id: 'chat',
    title: 'Real-time chat',
    oneLine: 'Messages between people and groups, in order, on every device.',
  },
  {
    id: 'news-feed',
    title: 'News feed',
    oneLine: 'Posts from the people you follow, fresh and fast, celebrities included.',
  },
  {
    id: 'file-storage',
    title: 'File storage and sync',
    oneLine: 'Files that follow you from device to device and survive conflicts.',
  },
  {
    id: 'rate-limiter',
    title: 'Distributed rate limiter',
    oneLine: 'Limits that hold across a fleet without becoming the outage.',
  },
  {
    id: 'notification',
    title: 'Notification system',
    oneLine: 'Push, mail and text messages, once, to those who want them.',
  },
  {
    id: 'autocomplete',
    title: 'Search autocomplete',
    oneLine: 'Good suggestions within the time between two key strokes.',
  },
  {
    id: 'web-crawler',
    title: 'Web crawler',
    oneLine: 'A billion pages a month, politely, without visiting twice.',
  },
  {
    id: 'video-streaming',
    title: 'Video streaming',
    oneLine: 'Upload once, transcode, and play everywhere without stalling.',
  },
];

export function problemTitle(id: ProblemId): string {
  const card = PROBLEM_CARDS.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`There is no problem "${id}".`);
  return card.title;
}
