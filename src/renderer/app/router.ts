import { create } from 'zustand';

/** Rooms that are there without a session. */
export type CommonRoom = 'home' | 'history' | 'library' | 'settings';
/** Rooms that belong to one session. */
export type SessionRoom = 'interview' | 'report';

interface Navigate {
  (room: CommonRoom): void;
  (room: SessionRoom, sessionId: string): void;
}

interface Router {
  readonly room: CommonRoom | SessionRoom;
  /** Of the session that is shown; null in the other rooms. */
  readonly sessionId: string | null;
  readonly navigate: Navigate;
}

export const useRouter = create<Router>((set) => ({
  room: 'home',
  sessionId: null,
  navigate: (room: Router['room'], sessionId: string | null = null) => set({ room, sessionId }),
}));

/** For code outside components. */
export const navigate: Navigate = useRouter.getState().navigate;
