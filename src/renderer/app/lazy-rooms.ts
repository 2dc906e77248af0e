import { lazy } from 'react';
import { leaveClosingToSession } from './closing';

/** Rooms that are not needed for the first frame; each is a chunk of its own. */

/** Also called ahead of time, so that the interview is there when its session is. */
export async function loadInterviewRoom() {
  const { InterviewRoom: room } = await import('../features/interview/InterviewRoom');
  leaveClosingToSession();
  return { default: room };
}

export const InterviewRoom = lazy(loadInterviewRoom);

/** Stands above the rooms: what waits for the disk may be of a session whose room was left. */
export const UnsavedDialog = lazy(async () => ({
  default: (await import('../features/interview/UnsavedDialog')).UnsavedDialog,
}));

export const ReportRoom = lazy(async () => ({
  default: (await import('../features/report/ReportRoom')).ReportRoom,
}));

export const LibraryRoom = lazy(async () => ({
  default: (await import('../features/library/LibraryRoom')).LibraryRoom,
}));

/** It lists the commands of every room, so it would bring all of their code along. */
export const ShortcutsDialog = lazy(async () => ({
  default: (await import('./ShortcutsDialog')).ShortcutsDialog,
}));
