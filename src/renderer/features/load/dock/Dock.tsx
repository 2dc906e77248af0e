import { ChevronDown, ChevronUp } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { LoadResult } from '#shared/load/results';
import { useSessionState } from '../../../session/open-session';
import { IconButton } from '../../../ui/IconButton';
import { CaveatsPanel, caveatCount } from './CaveatsPanel';
import { CostPanel } from '../cost/CostPanel';
import styles from './Dock.module.css';
import { DOCK_COMMANDS, TAB_TITLES } from './dock-commands';
import { DockContext } from './dock-context';
import { DOCK_TABS, showTab, toggleDock, useDockView, type DockTab } from './dock-view';
import { FlowsPanel } from '../flows/FlowsPanel';
import { useLiveLoad } from '../live-load';
import { LoadSummary } from './LoadSummary';
import { NoLoad } from './NoLoad';
import { SuppositionStrip } from '../what-if/SuppositionStrip';
import { WhatIfPanel } from '../what-if/WhatIfPanel';
import { whyNoLoad } from './why-no-load';
import { WhyPopover } from '../why/WhyPopover';

interface DockProps {
  isOpen: boolean;
  onSelectComponent: (id: string) => void;
}

/** The line with the figures that matter most, and below it the panel that was chosen. */
export function Dock({ isOpen, onSelectComponent }: DockProps) {
  const tab = useDockView((view) => view.tab);
  const drawn = useSessionState((state) => state.design);
  const result = useLiveLoad((load) => load.result);
  const message = useLiveLoad((load) => load.message);
  const design = useLiveLoad((load) => load.question?.design) ?? drawn;
  const nothing = whyNoLoad({ drawn, result, message });

  return (
    <DockContext value={{ design, selectComponent: onSelectComponent }}>
      <Tabs.Root
        className={styles.dock}
        role="region"
        aria-label="Load"
        // What is closed has no panel that a tab could be said to show.
        value={isOpen ? tab : ''}
        onValueChange={(next) => showTab(next as DockTab)}
        activationMode="manual"
      >
        <div className={styles.header}>
          <IconButton
            label={isOpen ? 'Hide the load panel' : 'Show the load panel'}
            icon={isOpen ? <ChevronDown /> : <ChevronUp />}
            shortcut={DOCK_COMMANDS[0]?.shortcuts[0]}
            aria-expanded={isOpen}
            onClick={toggleDock}
          />
          <Tabs.List className={styles.tabs} aria-label="Load panels">
            {DOCK_TABS.map((name) => (
              <Tabs.Trigger key={name} value={name} className={styles.tab}>
                {TAB_TITLES[name]}
                {name === 'caveats' && result && !nothing && (
                  <span className={styles.count}>{caveatCount(result)}</span>
                )}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {nothing && <p className={styles.nothing}>{nothing.short}</p>}
          {!nothing && result && <LoadSummary result={result} isOpen={isOpen} />}
        </div>
        {isOpen && <SuppositionStrip />}
        {isOpen && (
          <Tabs.Content value={tab} className={styles.body} tabIndex={-1}>
            {nothing && <NoLoad why={nothing} />}
            {!nothing && result && <ChosenPanel tab={tab} result={result} />}
          </Tabs.Content>
        )}
      </Tabs.Root>
      <WhyPopover />
    </DockContext>
  );
}

function ChosenPanel({ tab, result }: { tab: DockTab; result: LoadResult }) {
  switch (tab) {
    case 'flows':
      return <FlowsPanel result={result} />;
    case 'cost':
      return <CostPanel result={result} />;
    case 'what-if':
      return <WhatIfPanel />;
    case 'caveats':
      return <CaveatsPanel result={result} />;
  }
}
