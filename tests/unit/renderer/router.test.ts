import { expect, test } from 'vitest';
import { navigate, useRouter } from '../../../src/renderer/app/router';

test('a room of a session keeps its id, and leaving it forgets the id', () => {
  navigate('report', 'session-1');
  expect(useRouter.getState()).toMatchObject({ room: 'report', sessionId: 'session-1' });
  navigate('history');
  expect(useRouter.getState()).toMatchObject({ room: 'history', sessionId: null });
});
