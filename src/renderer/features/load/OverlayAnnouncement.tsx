import { useEffect, useState } from 'react';
import { shownName } from '#shared/design/names';
import { formatPercent } from '#shared/load/format';
import { currentState } from '../../session/open-session';
import { useLiveLoad } from './live-load';

/** How long the bottleneck stays the same before it is said: a slider passes many. */
const SETTLE_MS = 1_000;

/** Has screen readers say it when the bottleneck is another. */
export function OverlayAnnouncement() {
  const bottleneck = useLiveLoad(({ result }) => result?.bottleneck?.component ?? null);
  const isKnown = useLiveLoad(({ result }) => result !== null);
  const [said, setSaid] = useState<string | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isKnown || bottleneck === said) return undefined;
    const timer = setTimeout(() => {
      setSaid(bottleneck);
      setText(bottleneckWords());
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [isKnown, bottleneck, said]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}

function bottleneckWords(): string {
  const bottleneck = useLiveLoad.getState().result?.bottleneck;
  const component = currentState().design.components[bottleneck?.component ?? ''];
  if (!bottleneck || !component) return 'There is no bottleneck.';
  return `Bottleneck: ${shownName(component)}, ${formatPercent(bottleneck.utilisation)}.`;
}
