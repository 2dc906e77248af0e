import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { SessionEvent } from '#shared/interview/events';
import type { Mode } from '#shared/interview/settings';
import { DEFAULT_SETTINGS, type Settings } from '#shared/ipc/types';
import { followConstants } from '../../../src/renderer/features/interview/follow-constants';
import { createSessionStore } from '../../../src/renderer/session/session-store';
import { startedEvent } from '../../helpers/component-events';
import { FakeStore } from './fake-store';

const ID = '00000000-0000-4000-8000-000000000001';

/** A window on a session that was made an hour ago, with the settings that the person has now. */
async function openWindow({
  mode,
  constants,
}: {
  mode: Mode;
  constants: Settings['loadConstants'];
}) {
  const store = new FakeStore([startedEvent(mode, 0)]);
  const session = createSessionStore({
    sessions: {
      open: () => Promise.resolve({ ok: true, value: { state: store.state() } }),
      append: ({ events }) => store.append(events as readonly SessionEvent[]),
    },
    now: () => ({ monotonicMs: 0, wallMs: 3_600_000 }),
  });
  const withConstants = (loadConstants: Settings['loadConstants']) => ({
    settings: { ...DEFAULT_SETTINGS, loadConstants },
  });
  const settings = createStore<{ settings: Settings }>(() => withConstants(constants));
  const stop = followConstants({ session, settings });
  const change = async (loadConstants: Settings['loadConstants']) => {
    settings.setState(withConstants(loadConstants));
    await session.getState().flush();
  };
  await session.getState().open(ID);
  await session.getState().flush();
  return { store, session, change, stop };
}

const types = (store: FakeStore) => store.log.map(({ type }) => type);

test('a practice session records changed constants once, after it has recorded that it was opened', async () => {
  const { store, session, change } = await openWindow({
    mode: 'practice',
    constants: { 'a.rate': 2 },
  });
  expect(types(store)).toEqual(['session-started', 'session-opened', 'constants-changed']);
  expect(session.getState().state?.loadConstants).toEqual({ 'a.rate': 2 });
  await change({ 'a.rate': 2 });
  expect(store.log).toHaveLength(3);
  await change({});
  expect(store.state().loadConstants).toEqual({});
  session.getState().close();
});

test('a session that knows the constants already records nothing', async () => {
  const { store, session } = await openWindow({ mode: 'practice', constants: {} });
  expect(types(store)).toEqual(['session-started', 'session-opened']);
  session.getState().close();
});

test('a mock interview keeps those that it was started with', async () => {
  const { store, session } = await openWindow({ mode: 'mock', constants: { 'a.rate': 2 } });
  expect(types(store)).toEqual(['session-started', 'session-opened']);
  session.getState().close();
});

test('a finished session is left alone, and so is one that is no longer followed', async () => {
  const { store, session, change, stop } = await openWindow({ mode: 'practice', constants: {} });
  stop();
  await change({ 'a.rate': 3 });
  session.getState().dispatch({ type: 'session-finished', reason: 'candidate' });
  await session.getState().flush();
  expect(types(store)).toEqual(['session-started', 'session-opened', 'session-finished']);
  session.getState().close();
});
