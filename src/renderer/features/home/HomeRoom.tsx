import { useEffect } from 'react';
import { PROBLEM_CARDS } from '#shared/problems/catalog';
import { SessionsAwaited } from '../../app/SessionsAwaited';
import { useSessionList } from '../../app/state/session-list';
import { useSettings } from '../../app/state/settings';
import { useAppCommands } from '../../commands/command-registry';
import { RoomContent } from '../../ui/RoomContent';
import { RoomHeader } from '../../ui/RoomHeader';
import { ContinueList } from './ContinueList';
import { recentSessions, unfinishedSessions } from './home-model';
import { ProblemGrid } from './ProblemGrid';
import { RecentList } from './RecentList';
import { START_COMMANDS } from './start-commands';
import { askHowToStart, useStartQuestion, withdrawStartQuestion } from './start-question';
import { StartDialog } from './StartDialog';

export function HomeRoom() {
  const { sessions, refresh } = useSessionList();
  const settings = useSettings((state) => state.settings);
  const chosen = useStartQuestion((state) => state.problem);

  useEffect(() => {
    void refresh();
  }, [refresh]);
  useEffect(() => withdrawStartQuestion, []);
  useAppCommands(START_COMMANDS);

  return (
    <>
      <RoomHeader title="Home" />
      {sessions ? (
        <RoomContent>
          <ContinueList sessions={unfinishedSessions(sessions)} />
          <ProblemGrid cards={PROBLEM_CARDS} sessions={sessions} onChoose={askHowToStart} />
          <RecentList sessions={recentSessions(sessions)} hasAny={sessions.length > 0} />
        </RoomContent>
      ) : (
        <SessionsAwaited />
      )}
      {settings && (
        <StartDialog
          key={chosen?.id}
          problem={chosen}
          settings={settings}
          onClose={withdrawStartQuestion}
        />
      )}
    </>
  );
}
