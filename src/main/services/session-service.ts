import { EVENT_VERSION, type SessionEvent } from '#shared/interview/events';
import type { SessionState } from '#shared/interview/state';
import type { ParsedInputOf, REQUESTS } from '#shared/ipc/contract';
import type { SessionSummary } from '#shared/ipc/types';
import type { SessionRepository } from '../storage/session-repository';

const MAX_KEPT_STATES = 4;
const REMOVED_KEPT_MS = 30 * 24 * 60 * 60_000;

export type NewSession = ParsedInputOf<(typeof REQUESTS)['sessions']['create']>;

export interface World {
  readonly nowMs: () => number;
  readonly newId: () => string;
}

/** What can be done with sessions. Keeps the folded state of those in use, so that an append need not fold the log. */
export class SessionService {
  readonly #sessions: SessionRepository;
  readonly #world: World;
  /** In the order of their last use. */
  readonly #states = new Map<string, SessionState>();

  constructor(sessions: SessionRepository, world: World) {
    this.#sessions = sessions;
    this.#world = world;
  }

  create(settings: NewSession): { id: string; state: SessionState } {
    const id = this.#world.newId();
    const started: SessionEvent = {
      version: EVENT_VERSION,
      number: 1,
      type: 'session-started',
      atMs: this.#world.nowMs(),
      elapsedMs: 0,
      ...settings,
    };
    return { id, state: this.#keep(id, this.#sessions.create(id, [started])) };
  }

  list(): SessionSummary[] {
    return this.#sessions.list();
  }

  open(id: string): { state: SessionState } | null {
    const state = this.#sessions.load(id);
    return state && { state: this.#keep(id, state) };
  }

  events(id: string): SessionEvent[] {
    return this.#sessions.events(id);
  }

  append(id: string, events: readonly SessionEvent[]): { lastEventNumber: number } {
    const state = this.#sessions.append(id, events, this.#states.get(id) ?? null);
    return { lastEventNumber: this.#keep(id, state).lastEventNumber };
  }

  remove(id: string): void {
    this.#sessions.setDeleted(id, this.#world.nowMs());
    this.#states.delete(id);
  }

  restore(id: string): void {
    this.#sessions.setDeleted(id, null);
  }

  /** Deletes for good what was removed more than 30 days ago. */
  purgeRemoved(): void {
    this.#sessions.purgeDeletedBefore(this.#world.nowMs() - REMOVED_KEPT_MS);
  }

  #keep(id: string, state: SessionState): SessionState {
    this.#states.delete(id);
    this.#states.set(id, state);
    for (const oldest of this.#states.keys()) {
      if (this.#states.size <= MAX_KEPT_STATES) break;
      this.#states.delete(oldest);
    }
    return state;
  }
}
