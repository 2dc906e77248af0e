import { Suspense, useRef, useState } from 'react';
import { useAppCommands } from '../commands/command-registry';
import { CommandPalette } from '../commands/palette/CommandPalette';
import { useCommandKeys } from '../commands/use-command-keys';
import { HistoryRoom } from '../features/history/HistoryRoom';
import { HomeRoom } from '../features/home/HomeRoom';
import { SettingsRoom } from '../features/settings/SettingsRoom';
import { Toaster } from '../ui/toast';
import { TooltipProvider } from '../ui/Tooltip';
import { APP_COMMANDS } from './app-commands';
import styles from './App.module.css';
import {
  InterviewRoom,
  LibraryRoom,
  ReportRoom,
  ShortcutsDialog,
  UnsavedDialog,
} from './lazy-rooms';
import { NavigationBar } from './NavigationBar';
import { RoomBoundary } from './RoomBoundary';
import { useRouter, type CommonRoom, type SessionRoom } from './router';
import { StorageBanner } from './StorageBanner';
import { hideShortcuts, showShortcuts, useShortcutSheet } from './shortcut-sheet';
import { useTheme } from './theme';
import { useRoomChange } from './use-room-change';

export function App() {
  const room = useRouter((state) => state.room);
  const sessionId = useRouter((state) => state.sessionId);
  const theme = useTheme((state) => state.theme);
  const areShortcutsOpen = useShortcutSheet((state) => state.isOpen);
  const [hasShownShortcuts, setShownShortcuts] = useState(false);
  if (areShortcutsOpen && !hasShownShortcuts) setShownShortcuts(true);

  const [hasInterviewed, setInterviewed] = useState(false);
  if (room === 'interview' && !hasInterviewed) setInterviewed(true);
  const main = useRef<HTMLElement>(null);
  useRoomChange(main);

  useAppCommands(APP_COMMANDS);
  useCommandKeys();

  return (
    <TooltipProvider delayDuration={400}>
      <div className={styles.window}>
        {room !== 'interview' && <NavigationBar onShowShortcuts={showShortcuts} />}
        <main ref={main} className={styles.room} tabIndex={-1}>
          <StorageBanner />
          <RoomBoundary location={`${room} ${sessionId}`}>
            <RoomView room={room} sessionId={sessionId ?? ''} />
          </RoomBoundary>
        </main>
      </div>
      <CommandPalette />
      {hasShownShortcuts && (
        <Suspense fallback={null}>
          <ShortcutsDialog isOpen={areShortcutsOpen} onClose={hideShortcuts} />
        </Suspense>
      )}
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
