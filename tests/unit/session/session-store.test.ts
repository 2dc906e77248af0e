import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionEvent } from '#shared/interview/events';
import { createSessionStore } from '../../../src/renderer/session/session-store';
import { startedEvent } from '../../helpers/component-events';
import { FakeStore } from './fake-store';

const ID = '00000000-0000-4000-8000-000000000001';
const DAY_MS = 86_400_000;

/** A window on a stored session; `performance` and `Date` are vitest's fake clocks. */
function openWindow(store: FakeStore) {
  const session = createSessionStore({
    sessions: {
      open: () => Promise.resolve({ ok: true, value: { state: store.state() } }),
      append: ({ events }) => store.append(events as readonly SessionEvent[]),
    },
    now: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
  });
  return session;
}

const types = (store: FakeStore) => store.log.map(({ type }) => type);
const requirement = (id: string) => ({
  requirements: {
    [id]: {
      before: null,
      after: {
        id,
        position: 1,
        kind: 'functional',
        text: id,
        priority: 'must',
        target: '',
      } as const,
    },
  },
});

describe('session store', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }));
  afterEach(() => void vi.useRealTimers());

  test('a session that was just created starts without an interruption', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    expect(types(store)).toEqual(['session-started']);
    expect(session.getState().state?.interruptions).toEqual([]);
  });

  test('opening it again records how long it was away, and the clock goes on where it stood', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const first = openWindow(store);
    await first.getState().open(ID);
    await vi.advanceTimersByTimeAsync(12_000);
    first.getState().close();
    await first.getState().flush();
    await vi.advanceTimersByTimeAsync(DAY_MS);

    const second = openWindow(store);
    await second.getState().open(ID);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(second.getState().elapsedMs()).toBe(15_000);
    expect(second.getState().state?.interruptions).toHaveLength(1);
    expect(types(store).slice(-2)).toEqual(['session-closed', 'session-opened']);
  });

  test('a change is applied at once and stored behind', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    session.getState().changeAnswers(requirement('shorten'), 'Add requirement');
    expect(session.getState().state?.answers.requirements['shorten']?.text).toBe('shorten');
    expect(session.getState().saveStatus.kind).toBe('saving');
    await session.getState().flush();
    expect(session.getState().saveStatus.kind).toBe('saved');
    expect(store.state().answers).toEqual(session.getState().state?.answers);
  });

  test('an empty change is no event', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    session.getState().changeAnswers({}, 'Nothing');
    session.getState().undo('answers');
    await session.getState().flush();
    expect(types(store)).toEqual(['session-started']);
  });

  test('undo and redo are events of their own', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    session.getState().changeAnswers(requirement('shorten'), 'Add requirement');
    session.getState().undo('answers');
    expect(session.getState().state?.answers.requirements).toEqual({});
    session.getState().redo('answers');
    await session.getState().flush();
    expect(store.state().answers.requirements['shorten']).toBeDefined();
    expect(types(store).slice(-2)).toEqual(['document-undone', 'document-redone']);
  });

  test('an idle clock is recorded every five seconds', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    await vi.advanceTimersByTimeAsync(16_000);
    expect(types(store).slice(1)).toEqual(Array.from({ length: 3 }, () => 'clock-advanced'));
    expect(store.state().elapsedMs).toBe(15_000);
  });

  test('a paused clock stands still and is not recorded', async () => {
    const store = new FakeStore([startedEvent('practice', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    await vi.advanceTimersByTimeAsync(2_000);
    session.getState().dispatch({ type: 'clock-paused' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(types(store)).toEqual(['session-started', 'clock-paused']);
    session.getState().dispatch({ type: 'clock-resumed' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.getState().elapsedMs()).toBe(3_000);
  });

  test.each([
    ['mock', 62_000],
    ['practice', 2_000],
  ] as const)('a minute of sleep in %s mode', async (mode, expectedMs) => {
    const store = new FakeStore([startedEvent(mode, Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    await vi.advanceTimersByTimeAsync(2_000);
    session.getState().fallAsleep();
    vi.setSystemTime(Date.now() + 60_000);
    session.getState().wakeUp();
    expect(session.getState().elapsedMs()).toBe(expectedMs);
  });

  test('setting the system clock changes nothing', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.setSystemTime(Date.now() - DAY_MS);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(session.getState().elapsedMs()).toBe(4_000);
  });

  test('the end stops the clock, and nothing can be changed after it', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    await vi.advanceTimersByTimeAsync(2_000);
    session.getState().dispatch({ type: 'session-finished', reason: 'candidate' });
    session.getState().changeAnswers(requirement('late'), 'Add requirement');
    await vi.advanceTimersByTimeAsync(30_000);
    session.getState().close();
    await session.getState().flush();
    expect(types(store)).toEqual(['session-started', 'session-finished']);
    expect(store.state().elapsedMs).toBe(2_000);
  });

  test('work that could not be saved before leaving is there on return, and is saved in the end', async () => {
    const store = new FakeStore([startedEvent('mock', Date.now())]);
    const session = openWindow(store);
    await session.getState().open(ID);
    store.faults.push('disk-full', 'disk-full', 'disk-full');
    session.getState().changeAnswers(requirement('shorten'), 'Add requirement');
    await vi.advanceTimersByTimeAsync(0);
    session.getState().close();
    expect(session.getState().isEverythingSaved()).toBe(false);
    await session.getState().open(ID);
    expect(session.getState().state?.answers.requirements['shorten']).toBeDefined();
    await vi.advanceTimersByTimeAsync(10_000);
    await session.getState().flush();
    expect(session.getState().isEverythingSaved()).toBe(true);
    expect(store.state().answers.requirements['shorten']).toBeDefined();
    expect(store.log.map(({ number }) => number)).toEqual(store.log.map((_, index) => index + 1));
  });

  test('a session that is not there says so', async () => {
    const session = createSessionStore({
      sessions: {
        open: () => Promise.resolve({ ok: true, value: null }),
        append: ({ events }) => new FakeStore().append(events as readonly SessionEvent[]),
      },
      now: () => ({ monotonicMs: 0, wallMs: 0 }),
    });
    await session.getState().open(ID);
    expect(session.getState()).toMatchObject({
      phase: 'failed',
      openError: 'There is no such session any more.',
    });
  });
});
