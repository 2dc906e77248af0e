import { Suspense, useRef, useState } from 'react';
import { HistoryRoom } from '../features/history/HistoryRoom';
import { HomeRoom } from '../features/home/HomeRoom';
import { SettingsRoom } from '../features/settings/SettingsRoom';
import { Toaster } from '../ui/toast';
import { TooltipProvider } from '../ui/Tooltip';
import { useShortcut } from '../ui/use-shortcut';
import styles from './App.module.css';
import { InterviewRoom, LibraryRoom, ReportRoom, UnsavedDialog } from './lazy-rooms';
import { NavigationBar } from './NavigationBar';
import { RoomBoundary } from './RoomBoundary';
import { NAVIGATION } from './rooms';
import { useRouter, type CommonRoom, type SessionRoom } from './router';
import { StorageBanner } from './StorageBanner';
import { ShortcutsDialog } from './ShortcutsDialog';
import { useTheme } from './theme';
import { useRoomChange } from './use-room-change';

const NAVIGATION_SHORTCUTS = NAVIGATION.map((entry) => entry.shortcut);

export function App() {
  const room = useRouter((state) => state.room);
  const sessionId = useRouter((state) => state.sessionId);
  const navigate = useRouter((state) => state.navigate);
  const theme = useTheme((state) => state.theme);
  const [areShortcutsOpen, setShortcutsOpen] = useState(false);

  const [hasInterviewed, setInterviewed] = useState(false);
  if (room === 'interview' && !hasInterviewed) setInterviewed(true);
  const main = useRef<HTMLElement>(null);
  useRoomChange(main);

  useShortcut(
    NAVIGATION_SHORTCUTS,
    (event) => {
      const entry = NAVIGATION[Number(event.key) - 1];
      if (entry) navigate(entry.room);
    },
    { isAllowedInText: true },
  );
  useShortcut('?', () => setShortcutsOpen(true));

  return (
    <TooltipProvider delayDuration={400}>
      <div className={styles.window}>
        {room !== 'interview' && <NavigationBar onShowShortcuts={() => setShortcutsOpen(true)} />}
        <main ref={main} className={styles.room} tabIndex={-1}>
          <StorageBanner />
          <RoomBoundary location={`${room} ${sessionId}`}>
            <RoomView room={room} sessionId={sessionId ?? ''} />
          </RoomBoundary>
        </main>
      </div>
      <ShortcutsDialog isOpen={areShortcutsOpen} onClose={() => setShortcutsOpen(false)} />
      {hasInterviewed && (
        <Suspense fallback={null}>
          <UnsavedDialog />
        </Suspense>
      )}
      <Toaster theme={theme} />
    </TooltipProvider>
  );
}

function RoomView({ room, sessionId }: { room: CommonRoom | SessionRoom; sessionId: string }) {
  switch (room) {
    case 'home':
      return <HomeRoom />;
    case 'history':
      return <HistoryRoom />;
    case 'library':
      return <LibraryRoom />;
    case 'settings':
      return <SettingsRoom />;
    case 'interview':
      return <InterviewRoom key={sessionId} sessionId={sessionId} />;
    case 'report':
      return <ReportRoom key={sessionId} sessionId={sessionId} />;
  }
}
