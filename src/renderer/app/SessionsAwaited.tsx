import { Button } from '../ui/Button';
import { ErrorState } from '../ui/ErrorState';
import { Spinner } from '../ui/Spinner';
import { useSessionList } from './state/session-list';

/** Stands where sessions will be shown once they are read, or says why they cannot be. */
export function SessionsAwaited() {
  const { failure, refresh } = useSessionList();
  if (failure === null) return <Spinner label="Loading sessions" />;
  return (
    <ErrorState
      title="Your sessions could not be read."
      detail={failure}
      action={<Button onClick={() => void refresh()}>Try again</Button>}
    />
  );
}
