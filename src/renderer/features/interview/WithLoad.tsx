import type { ReactNode } from 'react';
import { useSettings } from '../../app/state/settings';
import { useSessionState } from '../../session/open-session';
import { LoadDock } from '../load/dock/LoadDock';
import { setDesignSelection } from './stages/design/design-selection';

/** A stage on which the design is in sight: in practice the model's figures stand below it. */
export function WithLoad({ children }: { children: ReactNode }) {
  const isPractice = useSessionState((state) => state.mode === 'practice');
  const isWhiteboardOn = useSettings((state) => state.settings?.isWhiteboardOn ?? false);
  if (!isPractice) return children;
  return (
    <LoadDock
      isShown={!isWhiteboardOn}
      onSelectComponent={(id) =>
        setDesignSelection({ components: [id], connections: [], boundaries: [] })
      }
    >
      {children}
    </LoadDock>
  );
}
