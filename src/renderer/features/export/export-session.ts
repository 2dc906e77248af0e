import type { SessionState } from '#shared/interview/state';
import { suggestedFileName } from '#shared/exchange/file-name';
import { problemTitle } from '#shared/problems/catalog';
import { currentState } from '../../session/open-session';
import { today } from './export-design';
import { saveFile } from './save-file';

/** The whole session as it stands in memory, for when it cannot be stored. */
export async function exportSession(state: SessionState = currentState()): Promise<void> {
  await saveFile(() => ({
    format: 'json',
    suggestedName: suggestedFileName({
      title: problemTitle(state.problem),
      content: 'session',
      day: today(),
      extension: 'json',
    }),
    content: JSON.stringify({ format: 'whiteboard-coach/session', version: 1, state }, null, 2),
  }));
}
