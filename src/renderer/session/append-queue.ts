import type { SessionEvent } from '#shared/interview/events';
import type { Reply, RequestFailure } from '#shared/ipc/contract';

/**
 * Sends the events of one session to the disk, in order. Whatever waits while an append is under way goes in the next
 * one; an append that fails is sent again, and storing is idempotent by event number, so an event is stored once.
 */

export type SaveStatus =
  | { readonly kind: 'saved'; readonly atMs: number | null }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'unsaved';
      readonly code: RequestFailure['code'];
      /** False when trying again cannot help: the work must be exported. */
      readonly isRetrying: boolean;
    };

interface AppendQueueOptions {
  readonly append: (events: readonly SessionEvent[]) => Promise<Reply<{ lastEventNumber: number }>>;
  readonly onStatus: (status: SaveStatus) => void;
  readonly wallMs: () => number;
}

export interface AppendQueue {
  readonly push: (event: SessionEvent) => void;
  /** Tries at once; true when everything is stored, false when the next attempt failed. */
  readonly flush: () => Promise<boolean>;
  /** Stops sending, for good. */
  readonly stop: () => void;
}

/** The most events that one append takes. */
const MAX_BATCH = 500;
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 5_000;
/** After these the same events would be refused again. */
const FINAL_CODES: readonly RequestFailure['code'][] = [
  'conflict',
  'forbidden',
  'not-found',
  'invalid-input',
];

export function createAppendQueue({ append, onStatus, wallMs }: AppendQueueOptions): AppendQueue {
  let waiting: readonly SessionEvent[] = [];
  let underWay: Promise<boolean> | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | null = null;
  let failuresInARow = 0;
  let isStopped = false;

  function push(event: SessionEvent): void {
    waiting = [...waiting, event];
    if (isStopped) return;
    if (failuresInARow === 0) onStatus({ kind: 'saving' });
    if (retryTimer === null) void sendAll();
  }

  /** One loop at a time; ends when nothing waits or an append failed. */
  function sendAll(): Promise<boolean> {
    clearRetry();
    underWay ??= sendBatches().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  async function sendBatches(): Promise<boolean> {
    while (waiting.length > 0 && !isStopped) {
      const batch = waiting.slice(0, MAX_BATCH);
      const reply = await attempt(batch);
      if (!reply.ok) return fail(reply.error.code);
      const stored = reply.value.lastEventNumber;
      if (stored > lastNumber(waiting) || stored < lastNumber(batch)) return fail('conflict');
      waiting = waiting.filter((event) => event.number > stored);
      failuresInARow = 0;
    }
    if (isStopped) return waiting.length === 0;
    onStatus({ kind: 'saved', atMs: wallMs() });
    return true;
  }

  async function attempt(
    batch: readonly SessionEvent[],
  ): Promise<Reply<{ lastEventNumber: number }>> {
    try {
      return await append(batch);
    } catch {
      return {
        ok: false,
        error: { code: 'internal', message: 'The app did not answer.' },
      };
    }
  }

  function fail(code: RequestFailure['code']): false {
    if (isStopped) return false;
    const isRetrying = !FINAL_CODES.includes(code);
    onStatus({ kind: 'unsaved', code, isRetrying });
    if (!isRetrying) {
      isStopped = true;
      return false;
    }
    const delayMs = Math.min(FIRST_RETRY_MS * 2 ** failuresInARow, LAST_RETRY_MS);
    failuresInARow += 1;
    retryTimer = setTimeout(() => void sendAll(), delayMs);
    return false;
  }

  function clearRetry(): void {
    if (retryTimer !== null) clearTimeout(retryTimer);
    retryTimer = null;
  }

  return {
    push,
    async flush() {
      if (isStopped) return waiting.length === 0;
      // An append under way may miss what was pushed after its last look.
      if (underWay) await underWay;
      return waiting.length === 0 || sendAll();
    },
    stop() {
      isStopped = true;
      clearRetry();
    },
  };
}

function lastNumber(events: readonly SessionEvent[]): number {
  return events.at(-1)?.number ?? 0;
}
