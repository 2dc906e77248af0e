import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import { FIT_OPTIONS } from '../editor/create-viewport';

/** Keeps the whole design in sight while the pane around it changes its size. */
export function FitWhenResized() {
  const { fitView } = useReactFlow();
  const width = useStore((store) => store.width);
  const height = useStore((store) => store.height);
  const fit = useEffectEvent(() => void fitView(FIT_OPTIONS));
  useEffect(() => fit(), [width, height]);
  return null;
}
