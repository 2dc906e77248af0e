import { useSessionList } from '../../app/state/session-list';
import type { AppCommand } from '../../commands/app-command';
import { filterSessions, selectedOf } from './filters';
import { useHistory } from './history-store';
import { deleteSession, openSession } from './session-actions';

const ROOM = {
  scope: 'room',
  group: 'History',
  // The list listens to its keys.
  keys: 'own',
  isEnabled: () => selectedSession() !== null,
} as const;

export const OPEN_SESSION: AppCommand = {
  ...ROOM,
  id: 'history.open',
  label: 'Open the report, or resume',
  shortcuts: ['Enter'],
  keywords: ['session', 'continue', 'interview'],
  run() {
    const session = selectedSession();
    if (session) openSession(session);
  },
};

export const DELETE_SESSION: AppCommand = {
  ...ROOM,
  id: 'history.delete',
  label: 'Delete the session',
  shortcuts: ['Delete', 'Backspace'],
  keywords: ['remove'],
  run() {
    const session = selectedSession();
    if (session) void deleteSession(session, shownSessions());
  },
};

/** What can be done with the selected session. */
export const SESSION_COMMANDS: readonly AppCommand[] = [OPEN_SESSION, DELETE_SESSION];

const shownSessions = () =>
  filterSessions(useSessionList.getState().sessions ?? [], useHistory.getState().filters);

const selectedSession = () => selectedOf(shownSessions(), useHistory.getState().selectedId);
