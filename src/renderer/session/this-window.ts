import { api } from '../api';
import { session } from './open-session';
import { blurActiveField, connectWindow } from './window-events';

/** This window's connection; made once, when the page starts. */
export const windowEvents = connectWindow({
  session,
  api,
  host: window,
  commitPendingText: blurActiveField,
});
