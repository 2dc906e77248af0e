import { useEffect, useRef, type RefObject } from 'react';
import { problemTitle } from '#shared/problems/catalog';
import { NAVIGATION } from './rooms';
import { useRouter } from './router';
import { useSessionList } from './state/session-list';
import { nameWindow } from './window-title';

/** What goes with a change of the room: the window's title, and a place for the focus when its own went away. */
export function useRoomChange(main: RefObject<HTMLElement | null>): void {
  const room = useRouter((state) => state.room);
  const sessionId = useRouter((state) => state.sessionId);
  const problem = useSessionList(
    ({ sessions }) => sessions?.find(({ id }) => id === sessionId)?.problem,
  );
  const isFirst = useRef(true);

  useEffect(() => {
    if (room === 'home') nameWindow(null);
    // The interview names the window itself: its session may be newer than the list.
    else if (room === 'report') nameWindow(problem ? `${problemTitle(problem)}, report` : 'Report');
    else if (room !== 'interview')
      nameWindow(NAVIGATION.find((entry) => entry.room === room)?.label ?? null);
  }, [room, problem]);

  useEffect(() => {
    if (!isFirst.current && document.activeElement === document.body)
      main.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [room, sessionId, main]);
}
