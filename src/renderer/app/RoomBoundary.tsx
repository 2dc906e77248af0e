import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Button } from '../ui/Button';
import { ErrorState } from '../ui/ErrorState';
import { Spinner } from '../ui/Spinner';
import { navigate } from './router';
import styles from './RoomBoundary.module.css';

/** Keeps a fault in one room from taking the rest along; `location` names what is shown, so that leaving resets it. */
export function RoomBoundary({ location, children }: { location: string; children: ReactNode }) {
  return (
    <ErrorBoundary
      resetKeys={[location]}
      fallbackRender={({ resetErrorBoundary }) => (
        <ErrorState
          title="This room stopped because of a fault in the app."
          detail="Everything that was shown as saved is safe on disk. Reload the room; if it stops again, go to Home and open it from History."
          action={
            <div className={styles.actions}>
              <Button variant="primary" onClick={resetErrorBoundary}>
                Reload room
              </Button>
              <Button onClick={() => navigate('home')}>Go to Home</Button>
            </div>
          }
        />
      )}
    >
      <Suspense fallback={<Spinner />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
