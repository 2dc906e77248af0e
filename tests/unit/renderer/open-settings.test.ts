import { beforeEach, expect, test } from 'vitest';
import {
  arriveAtConstant,
  openSettings,
  useSettingsVisit,
} from '../../../src/renderer/app/open-settings';
import { navigate, useRouter } from '../../../src/renderer/app/router';

const visit = () => useSettingsVisit.getState();

beforeEach(() => navigate('home'));

test('from an interview it leads to the constant, and knows the way back', () => {
  navigate('interview', 'session-1');
  openSettings({ constantId: 'a.rate' });
  expect(useRouter.getState()).toMatchObject({ room: 'settings', sessionId: null });
  expect(visit()).toEqual({ constantId: 'a.rate', interviewId: 'session-1' });
  arriveAtConstant();
  expect(visit()).toEqual({ constantId: null, interviewId: 'session-1' });
});

test('from any other room there is no interview to go back to', () => {
  navigate('report', 'session-1');
  openSettings();
  expect(visit()).toEqual({ constantId: null, interviewId: null });
});

test('leaving Settings forgets what it was opened for', () => {
  navigate('interview', 'session-1');
  openSettings({ constantId: 'a.rate' });
  navigate('history');
  navigate('settings');
  expect(visit()).toEqual({ constantId: null, interviewId: null });
});
