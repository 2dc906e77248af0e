import { useState } from 'react';
import { useSessionState } from '../../session/open-session';
import type { CanvasLoad, LoadActions } from '../canvas/canvas-types';
import { useLiveLoad } from './live-load';
import { loadActions } from './overlay-actions';
import { createLoadKeeper } from './overlay-keeper';
import { canvasLoad } from './overlay-marks';

interface LoadOverlay {
  readonly load: CanvasLoad | undefined;
  readonly loadActions: LoadActions | undefined;
}

/** What the canvas shows of the load of the open session; nothing in a mock interview and once it is finished. */
export function useLoadOverlay(): LoadOverlay {
  const [keep] = useState(createLoadKeeper);
  const isOpen = useSessionState(
    ({ mode, status }) => mode === 'practice' && status === 'in-progress',
  );
  const design = useSessionState((state) => state.design);
  const result = useLiveLoad((live) => live.result);
  const whatIf = useLiveLoad((live) => live.whatIf);
  if (!isOpen) return { load: undefined, loadActions: undefined };
  return {
    load: result ? keep(canvasLoad(design, result, whatIf)) : undefined,
    loadActions,
  };
}
