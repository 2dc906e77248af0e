import { X } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef } from 'react';
import type { FigureRef } from '#shared/load/results';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Spinner } from '../../../ui/Spinner';
import { ExplanationView } from './ExplanationView';
import { closeWhy, useLiveLoad } from '../live-load';
import { useExplanation } from './use-explanation';
import styles from './WhyPopover.module.css';

/** The answer to "why?", beside the figure that was asked about. Stands once on a screen that shows figures. */
export function WhyPopover() {
  const asked = useLiveLoad((load) => load.asked);
  const askedFrom = useRef<Element | null>(null);
  if (!asked) return null;
  const { ref, anchor } = asked;

  function returnFocus(event: Event) {
    event.preventDefault();
    if (askedFrom.current instanceof HTMLElement || askedFrom.current instanceof SVGElement)
      askedFrom.current.focus({ preventScroll: true });
  }

  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && closeWhy()}>
      <Popover.Anchor virtualRef={{ current: { getBoundingClientRect: () => anchor } }} />
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          aria-label="Why"
          side="top"
          sideOffset={6}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            askedFrom.current = document.activeElement;
            event.preventDefault();
            // The button that closes would show its tooltip.
            if (event.target instanceof HTMLElement) event.target.focus();
          }}
          onCloseAutoFocus={returnFocus}
        >
          <IconButton label="Close" className={styles.close} icon={<X />} onClick={closeWhy} />
          <Answer of={ref} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Answer({ of }: { of: FigureRef }) {
  const { answer, retry } = useExplanation(of);
  if (!answer) {
    return (
      <div className={styles.waiting}>
        <Spinner label="Working out why" />
      </div>
    );
  }
  if (answer.explanation) return <ExplanationView explanation={answer.explanation} />;
  return (
    <div className={styles.failure} role="alert">
      <p>This figure could not be explained. {answer.failure}</p>
      <Button size="small" onClick={retry}>
        Try again
      </Button>
    </div>
  );
}
