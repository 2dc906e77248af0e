import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EVENT_VERSION, type SessionEvent } from '#shared/interview/events';
import { createAppendQueue, type SaveStatus } from '../../../src/renderer/session/append-queue';
import { FakeStore } from './fake-store';

function event(number: number): SessionEvent {
  return { version: EVENT_VERSION, number, atMs: 0, elapsedMs: number, type: 'clock-advanced' };
}

function open(store: FakeStore) {
  const statuses: SaveStatus[] = [];
  const queue = createAppendQueue({
    append: store.append,
    onStatus: (status) => statuses.push(status),
    wallMs: () => 1_000,
  });
  return { queue, statuses };
}

const numbers = (store: FakeStore) => store.log.map(({ number }) => number);

describe('append queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('says saved only after the acknowledgement', async () => {
    const store = new FakeStore();
    const { queue, statuses } = open(store);
    store.hold();
    queue.push(event(1));
    await vi.advanceTimersByTimeAsync(100);
    expect(statuses).toEqual([{ kind: 'saving' }]);
    store.release();
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses.at(-1)).toEqual({ kind: 'saved', atMs: 1_000 });
  });

  test('what waits during an append goes in the next one, in order', async () => {
    const store = new FakeStore();
    const { queue } = open(store);
    store.hold();
    for (let number = 1; number <= 5; number += 1) queue.push(event(number));
    store.release();
    await queue.flush();
    expect(store.batches).toEqual([1, 4]);
    expect(numbers(store)).toEqual([1, 2, 3, 4, 5]);
  });

  test.each(['busy', 'disk-full', 'storage-unavailable', 'internal', 'thrown'] as const)(
    'keeps everything through "%s" and tries again',
    async (fault) => {
      const store = new FakeStore();
      store.faults.push(fault, fault);
      const { queue, statuses } = open(store);
      queue.push(event(1));
      await vi.advanceTimersByTimeAsync(0);
      queue.push(event(2));
      expect(statuses.at(-1)).toMatchObject({ kind: 'unsaved', isRetrying: true });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(numbers(store)).toEqual([1, 2]);
      expect(statuses.at(-1)).toEqual({ kind: 'saved', atMs: 1_000 });
    },
  );

  test('an event whose acknowledgement was lost is stored once', async () => {
    const store = new FakeStore();
    store.faults.push('lost');
    const { queue } = open(store);
    queue.push(event(1));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.batches).toEqual([1, 1]);
    expect(numbers(store)).toEqual([1]);
  });

  test('waits longer after every failure, five seconds at most', async () => {
    const store = new FakeStore();
    store.faults.push(...Array.from({ length: 20 }, () => 'busy' as const));
    const { queue } = open(store);
    queue.push(event(1));
    await vi.advanceTimersByTimeAsync(500 + 1_000 + 2_000 + 4_000);
    expect(store.batches).toHaveLength(5);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(store.batches).toHaveLength(6);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(store.batches).toHaveLength(6);
  });

  test('a failing disk is not asked anew for every keystroke', async () => {
    const store = new FakeStore();
    store.faults.push('disk-full');
    const { queue } = open(store);
    queue.push(event(1));
    await vi.advanceTimersByTimeAsync(0);
    for (let number = 2; number <= 9; number += 1) queue.push(event(number));
    await vi.advanceTimersByTimeAsync(499);
    expect(store.batches).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.batches).toEqual([1, 9]);
  });

  test.each(['conflict', 'forbidden', 'invalid-input', 'not-found'] as const)(
    'stops at "%s" and says so',
    async (code) => {
      const store = new FakeStore();
      store.faults.push(code);
      const { queue, statuses } = open(store);
      queue.push(event(1));
      await vi.advanceTimersByTimeAsync(0);
      queue.push(event(2));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(statuses.at(-1)).toEqual({ kind: 'unsaved', code, isRetrying: false });
      expect(store.batches).toEqual([1]);
      await expect(queue.flush()).resolves.toBe(false);
    },
  );

  test('a log that another window has continued is a conflict', async () => {
    const store = new FakeStore([event(1), event(2), event(3)]);
    const { queue, statuses } = open(store);
    queue.push(event(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(statuses.at(-1)).toMatchObject({ kind: 'unsaved', code: 'conflict' });
  });

  test('flush tries at once and tells how it went', async () => {
    const store = new FakeStore();
    store.faults.push('busy', 'busy');
    const { queue } = open(store);
    queue.push(event(1));
    await vi.advanceTimersByTimeAsync(0);
    await expect(queue.flush()).resolves.toBe(false);
    await expect(queue.flush()).resolves.toBe(true);
    expect(numbers(store)).toEqual([1]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.batches).toEqual([1, 1, 1]);
  });

  test('flush waits for the append that is under way', async () => {
    const store = new FakeStore();
    const { queue } = open(store);
    store.hold();
    queue.push(event(1));
    queue.push(event(2));
    const flushed = queue.flush();
    store.release();
    await expect(flushed).resolves.toBe(true);
    expect(numbers(store)).toEqual([1, 2]);
  });

  test('with nothing to save, flush succeeds at once', async () => {
    const { queue } = open(new FakeStore());
    await expect(queue.flush()).resolves.toBe(true);
  });
});
