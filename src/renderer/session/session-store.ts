import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DesignDiff } from '#shared/design/schema';
import type { Instant } from '#shared/interview/clock';
import type { AnswersDiff } from '#shared/interview/answers';
import {
  EVENT_VERSION,
  type DocumentName,
  type SessionEvent,
  type SessionEventBody,
} from '#shared/interview/events';
import { reduce } from '#shared/interview/reducer';
import type { SessionState } from '#shared/interview/state';
import type { Api } from '#shared/ipc/contract';
import { isEmptyDiff } from '#shared/lib/records-diff';
import { createAppendQueue, type AppendQueue, type SaveStatus } from './append-queue';
import { createRunningClock, type RunningClock } from './running-clock';

/**
 * The one open session: its state, its clock and what is saved of it. A change becomes an event, is applied at once
 * and goes to the disk behind it.
 */
export interface SessionStore {
  readonly phase: 'none' | 'opening' | 'open' | 'failed';
  readonly id: string | null;
  readonly state: SessionState | null;
  readonly saveStatus: SaveStatus;
  /** Why the session could not be opened, in words. */
  readonly openError: string | null;

  /** Reads the session from the disk; does nothing when it is the open one. */
  readonly open: (id: string) => Promise<void>;
  /** Ends the sitting: the clock stops, what still waits is saved in the background. */
  readonly close: () => void;
  /** Everything is on disk: true; the last attempt failed: false. */
  readonly flush: () => Promise<boolean>;
  /** Nothing waits for the disk, neither of this session nor of one closed before. */
  readonly isEverythingSaved: () => boolean;
  /** The sessions of which something waits for the disk, as they stand here. */
  readonly unsavedStates: () => readonly SessionState[];
  readonly elapsedMs: () => number;
  readonly dispatch: (body: SessionEventBody) => void;
  readonly changeDesign: (diff: DesignDiff, label: string) => void;
  readonly changeAnswers: (diff: AnswersDiff, label: string) => void;
  readonly undo: (document: DocumentName) => void;
  readonly redo: (document: DocumentName) => void;
  readonly fallAsleep: () => void;
  readonly wakeUp: () => void;
}

export interface SessionStoreOptions {
  readonly sessions: Pick<Api['sessions'], 'open' | 'append'>;
  readonly now: () => Instant;
}

/** Events at least this often while the clock runs, so that a crash loses little of it. */
const HEARTBEAT_MS = 5_000;
/** A log of one event that is younger than this was made for this very sitting. */
const JUST_CREATED_MS = 10_000;

/** A session in memory, with the way of its events to the disk. */
interface Sitting {
  readonly id: string;
  readonly queue: AppendQueue;
  readonly clock: RunningClock;
}

export function createSessionStore({ sessions, now }: SessionStoreOptions): StoreApi<SessionStore> {
  let sitting: Sitting | null = null;
  let heartbeat: ReturnType<typeof setTimeout> | null = null;
  /** Closed sessions whose last events still wait for the disk: their state here is newer than the one there. */
  const unsaved = new Map<string, { queue: AppendQueue; state: SessionState }>();

  const store = createStore<SessionStore>()((set, get) => {
    function begin(id: string, state: SessionState, queue: AppendQueue): void {
      const clock = createRunningClock({
        mode: state.mode,
        elapsedMs: state.elapsedMs,
        isRunning: state.status === 'in-progress' && !state.isPaused,
        now,
      });
      sitting = { id, queue, clock };
      set({ phase: 'open', id, state, openError: null });
      const isFresh =
        state.lastEventNumber === 1 && now().wallMs - state.startedAtMs < JUST_CREATED_MS;
      if (!isFresh && state.status === 'in-progress') dispatch({ type: 'session-opened' });
      else scheduleHeartbeat();
    }

    function queueFor(id: string): AppendQueue {
      return createAppendQueue({
        append: (events) => sessions.append({ id, events: [...events] }),
        wallMs: () => now().wallMs,
        onStatus(saveStatus) {
          // With no session open, what is said of saving is about the one that still waits.
          const isShown = get().id === id || (get().id === null && unsaved.has(id));
          if (saveStatus.kind === 'saved') unsaved.delete(id);
          if (isShown) set({ saveStatus });
        },
      });
    }

    function dispatch(body: SessionEventBody): void {
      const { state } = get();
      if (!sitting || !state) return;
      const event = numbered(body, state, sitting.clock.elapsedMs());
      const next = reduce(state, event);
      // The reducer refuses only what no control offers any more, such as a late change after the end.
      if (!next.ok) return;
      if (body.type === 'clock-paused') sitting.clock.pause();
      if (body.type === 'clock-resumed') sitting.clock.resume();
      if (body.type === 'session-finished') sitting.clock.pause();
      set({ state: next.value });
      sitting.queue.push(event);
      scheduleHeartbeat();
    }

    function numbered(
      body: SessionEventBody,
      state: SessionState,
      elapsedMs: number,
    ): SessionEvent {
      return {
        ...body,
        version: EVENT_VERSION,
        number: state.lastEventNumber + 1,
        atMs: Math.round(now().wallMs),
        elapsedMs: Math.max(elapsedMs, state.elapsedMs),
      };
    }

    function scheduleHeartbeat(): void {
      if (heartbeat !== null) clearTimeout(heartbeat);
      heartbeat = setTimeout(() => {
        const { state } = get();
        const isRunning = state?.status === 'in-progress' && !state.isPaused;
        if (isRunning) dispatch({ type: 'clock-advanced' });
      }, HEARTBEAT_MS);
    }

    return {
      phase: 'none',
      id: null,
      state: null,
      saveStatus: { kind: 'saved', atMs: null },
      openError: null,

      async open(id) {
        if (get().id === id && get().phase !== 'failed') return;
        get().close();
        set({
          phase: 'opening',
          id,
          openError: null,
          saveStatus: { kind: 'saved', atMs: null },
        });
        const waiting = unsaved.get(id);
        if (waiting) {
          begin(id, waiting.state, waiting.queue);
          return;
        }
        const outcome = await readSession(sessions, id);
        // Another session may have been opened while this one was read.
        if (get().id !== id || get().phase !== 'opening') return;
        if (outcome.ok) begin(id, outcome.state, queueFor(id));
        else set({ phase: 'failed', openError: outcome.message });
      },

      close() {
        if (get().state?.status === 'in-progress') dispatch({ type: 'session-closed' });
        const { state, saveStatus } = get();
        const canStillBeSaved = saveStatus.kind !== 'unsaved' || saveStatus.isRetrying;
        if (sitting && state && saveStatus.kind !== 'saved' && canStillBeSaved)
          unsaved.set(sitting.id, { queue: sitting.queue, state });
        sitting = null;
        if (heartbeat !== null) clearTimeout(heartbeat);
        heartbeat = null;
        set({ phase: 'none', id: null, state: null, openError: null });
      },

      async flush() {
        const queues = [...unsaved.values()].map(({ queue }) => queue);
        if (sitting) queues.push(sitting.queue);
        const outcomes = await Promise.all(queues.map((queue) => queue.flush()));
        return outcomes.every(Boolean);
      },

      isEverythingSaved: () =>
        unsaved.size === 0 && (sitting === null || get().saveStatus.kind === 'saved'),
      unsavedStates() {
        const { state, saveStatus } = get();
        const closed = [...unsaved.values()].map((waiting) => waiting.state);
        return state && saveStatus.kind !== 'saved' ? [state, ...closed] : closed;
      },
      elapsedMs: () => sitting?.clock.elapsedMs() ?? 0,
      dispatch,

      changeDesign(diff, label) {
        if (!isEmptyDiff(diff)) dispatch({ type: 'design-changed', diff, label });
      },
      changeAnswers(diff, label) {
        if (!isEmptyDiff(diff)) dispatch({ type: 'answers-changed', diff, label });
      },
      undo(document) {
        if (get().state?.history[document].undo.length)
          dispatch({ type: 'document-undone', document });
      },
      redo(document) {
        if (get().state?.history[document].redo.length)
          dispatch({ type: 'document-redone', document });
      },

      fallAsleep: () => sitting?.clock.fallAsleep(),
      wakeUp: () => sitting?.clock.wakeUp(),
    };
  });
  return store;
}

async function readSession(
  sessions: SessionStoreOptions['sessions'],
  id: string,
): Promise<{ ok: true; state: SessionState } | { ok: false; message: string }> {
  try {
    const reply = await sessions.open({ id });
    if (!reply.ok) return { ok: false, message: reply.error.message };
    if (!reply.value) return { ok: false, message: 'There is no such session any more.' };
    return { ok: true, state: reply.value.state };
  } catch {
    return { ok: false, message: 'The app did not answer.' };
  }
}
