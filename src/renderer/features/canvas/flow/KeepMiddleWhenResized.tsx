import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

/** Keeps what is in the middle there while the pane changes its size, such as when a panel opens below it. */
export function KeepMiddleWhenResized() {
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const [across, down] = [now.width - before.width, now.height - before.height];
        const wasThere = before.width > 0 && before.height > 0;
        const isThere = now.width > 0 && now.height > 0;
        if (!wasThere || !isThere || (across === 0 && down === 0)) return;
        const { x, y, zoom } = getViewport();
        void setViewport({ x: x + across / 2, y: y + down / 2, zoom });
      }),
    [store, getViewport, setViewport],
  );
  return null;
}
