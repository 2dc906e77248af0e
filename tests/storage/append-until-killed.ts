import { writeSync } from 'node:fs';
import { connect } from '../../src/main/storage/connection';
import { SessionRepository } from '../../src/main/storage/session-repository';
import { componentEvent } from '../helpers/component-events';

const [databaseFile = '', sessionId = ''] = process.argv.slice(2);
const STDOUT = 1;

const sessions = new SessionRepository(connect(databaseFile));
let state = sessions.load(sessionId);
while (state) {
  // A few components over and over, so that the state stays small however long the log is.
  const { lastEventNumber, lastEventAtMs, elapsedMs } = state;
  const event = { ...componentEvent(2 + (lastEventNumber % 20)), number: lastEventNumber + 1 };
  state = sessions.append(sessionId, [{ ...event, atMs: lastEventAtMs, elapsedMs }], state);
  writeSync(STDOUT, `${state.lastEventNumber}\n`);
}
