import type { SessionEvent } from '#shared/interview/events';
import { reduceAll } from '#shared/interview/reducer';
import type { SessionState } from '#shared/interview/state';
import type { Reply, RequestFailure } from '#shared/ipc/contract';

/** Keeps logs in memory the way the main process does: in order, each event once, and with faults on demand. */
export class FakeStore {
  readonly log: SessionEvent[];
  /** How many events each append brought. */
  readonly batches: number[] = [];
  /** The next appends fail with these, in order; `lost` stores and then fails, as when only the answer gets lost. */
  readonly faults: (RequestFailure['code'] | 'lost' | 'thrown')[] = [];
  /** While set, appends wait until it is called. */
  #release: (() => void) | null = null;
  #gate: Promise<void> | null = null;

  constructor(log: readonly SessionEvent[] = []) {
    this.log = [...log];
  }

  hold(): void {
    this.#gate = new Promise((resolve) => (this.#release = resolve));
  }

  release(): void {
    this.#release?.();
    this.#gate = null;
  }

  readonly append = async (
    events: readonly SessionEvent[],
  ): Promise<Reply<{ lastEventNumber: number }>> => {
    await this.#gate;
    this.batches.push(events.length);
    const fault = this.faults.shift();
    if (fault === 'thrown') throw new Error('The channel is gone.');
    if (fault && fault !== 'lost') return failed(fault);
    for (const event of events) {
      const last = this.log.at(-1)?.number ?? 0;
      if (event.number > last + 1) return failed('conflict');
      if (event.number === last + 1) this.log.push(event);
    }
    if (fault === 'lost') return failed('internal');
    return { ok: true, value: { lastEventNumber: this.log.at(-1)?.number ?? 0 } };
  };

  /** What the log folds to; throws when it does not fold. */
  state(): SessionState {
    const folded = reduceAll(this.log);
    if (!folded.ok) throw new Error(folded.error);
    return folded.value;
  }
}

function failed(code: RequestFailure['code']): Reply<never> {
  return { ok: false, error: { code, message: code } };
}
