import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnswerMessage, CallMessage } from '../../../src/renderer/coach/protocol';
import { linkWorker, type WorkerLike } from '../../../src/renderer/coach/worker-link';

type Calls = {
  double: (input: number) => number;
  fail: (input: string) => never;
  forever: (input: null) => never;
};

/** A worker on the same thread: answers in a later task, and `forever` keeps it from ever answering again. */
class LocalWorker implements WorkerLike {
  onmessage: ((message: { data: AnswerMessage }) => void) | null = null;
  onerror: ((failure: { message: string }) => void) | null = null;
  isTerminated = false;
  #isStuck = false;

  postMessage({ id, name, input }: CallMessage): void {
    if (name === 'forever') this.#isStuck = true;
    if (this.#isStuck) return;
    setTimeout(() => {
      if (this.isTerminated) return;
      this.onmessage?.({
        data:
          name === 'double'
            ? { id, ok: true, value: 2 * (input as number) }
            : { id, ok: false, message: String(input) },
      });
    }, 10);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function link() {
  const workers: LocalWorker[] = [];
  const client = linkWorker<Calls>({
    start: () => {
      const worker = new LocalWorker();
      workers.push(worker);
      return worker;
    },
    names: ['double', 'fail', 'forever'],
    deadlines: { forever: { ms: 2_000, message: 'It takes too long.' } },
  });
  return { client, workers };
}

describe('the link to the coach', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('no worker runs before the first call', async () => {
    const { client, workers } = link();
    expect(workers).toHaveLength(0);
    const answers = Promise.all([client.double(2), client.double(3)]);
    await vi.advanceTimersByTimeAsync(10);
    await expect(answers).resolves.toEqual([4, 6]);
    expect(workers).toHaveLength(1);
  });

  test('a fault in the worker is the fault of that call only', async () => {
    const { client } = link();
    const failed = expect(client.fail('The coach does not know this problem yet.')).rejects.toThrow(
      'The coach does not know this problem yet.',
    );
    const doubled = client.double(4);
    await vi.advanceTimersByTimeAsync(10);
    await failed;
    await expect(doubled).resolves.toBe(8);
  });

  test('a call that overruns ends the worker, says so, and the calls behind it are answered by a new one', async () => {
    const { client, workers } = link();
    const overrun = expect(client.forever(null)).rejects.toThrow('It takes too long.');
    const behind = client.double(5);
    await vi.advanceTimersByTimeAsync(2_000);
    await overrun;
    expect(workers[0]?.isTerminated).toBe(true);
    await vi.advanceTimersByTimeAsync(10);
    await expect(behind).resolves.toBe(10);
    expect(workers).toHaveLength(2);
  });

  test('a worker that cannot run fails every open call, and the next call starts another', async () => {
    const { client, workers } = link();
    const failed = expect(client.double(1)).rejects.toThrow('The coach stopped: out of memory');
    workers[0]?.onerror?.({ message: 'out of memory' });
    await failed;
    const next = client.double(6);
    await vi.advanceTimersByTimeAsync(10);
    await expect(next).resolves.toBe(12);
  });
});
