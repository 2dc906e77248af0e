import { isAsDrawn } from '#shared/load/what-if';
import type { AppCommand } from '../../../commands/app-command';
import { showTab, toggleDock, type DockTab } from './dock-view';
import { resetWhatIf, useLiveLoad } from '../live-load';

const GROUP = 'Load';
const always = () => true;

export const TAB_TITLES: Readonly<Record<DockTab, string>> = {
  flows: 'Flows',
  cost: 'Cost',
  'what-if': 'What if',
  caveats: 'Caveats',
};

const TAB_KEYWORDS: Readonly<Record<DockTab, readonly string[]>> = {
  flows: ['latency', 'percentiles', 'availability', 'errors', 'chart'],
  cost: ['money', 'price', 'month', 'storage'],
  'what-if': ['scale', 'fail', 'take down', 'slow', 'deploy', 'suppose'],
  caveats: ['assumptions', 'not computed', 'issues'],
};

/** What can be done with the dock. */
export const DOCK_COMMANDS: readonly AppCommand[] = [
  {
    id: 'load.toggle',
    label: 'Show or hide the load panel',
    scope: 'room',
    group: GROUP,
    shortcuts: ['Mod+J'],
    keywords: ['model', 'dock', 'bottleneck', 'figures'],
    keys: 'also-in-text',
    isEnabled: always,
    run: toggleDock,
  },
  ...(['flows', 'cost', 'what-if', 'caveats'] as const).map((tab): AppCommand => ({
    id: `load.${tab}`,
    label: `Load: ${TAB_TITLES[tab].toLowerCase()}`,
    scope: 'room',
    group: GROUP,
    shortcuts: [],
    keywords: TAB_KEYWORDS[tab],
    keys: 'own',
    isEnabled: always,
    run: () => showTab(tab),
  })),
  {
    id: 'load.today',
    label: 'Back to today',
    scope: 'room',
    group: GROUP,
    shortcuts: [],
    keywords: ['what if', 'reset', 'end'],
    keys: 'own',
    isEnabled: () => !isAsDrawn(useLiveLoad.getState().whatIf),
    run: resetWhatIf,
  },
];
