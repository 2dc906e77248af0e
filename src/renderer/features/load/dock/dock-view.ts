import { create } from 'zustand';

export const DOCK_TABS = ['flows', 'cost', 'what-if', 'caveats'] as const;
export type DockTab = (typeof DOCK_TABS)[number];

/** How the dock was left, for all sessions. */
interface DockView {
  readonly isOpen: boolean;
  readonly tab: DockTab;
  /** Of the open dock, in pixels. */
  readonly height: number;
}

const KEY = 'load-dock';

/** Enough for the flows of most problems, and the canvas above it stays the larger part of the smallest window. */
const LEAST_HEIGHT = 232;
const PART_OF_WINDOW = 0.34;

const DEFAULT: DockView = {
  isOpen: false,
  tab: 'flows',
  height: Math.max(LEAST_HEIGHT, Math.round(window.innerHeight * PART_OF_WINDOW)),
};

export const useDockView = create<DockView>(remembered);

export function showTab(tab: DockTab): void {
  change({ tab, isOpen: true });
}

export function setDockOpen(isOpen: boolean): void {
  change({ isOpen });
}

export function toggleDock(): void {
  change({ isOpen: !useDockView.getState().isOpen });
}

/** The dock has this height now, open. */
export function rememberHeight(height: number): void {
  change({ isOpen: true, height });
}

function change(view: Partial<DockView>): void {
  useDockView.setState(view);
  localStorage.setItem(KEY, JSON.stringify(useDockView.getState()));
}

function remembered(): DockView {
  try {
    const { isOpen, tab, height } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as {
      readonly [Key in keyof DockView]?: unknown;
    };
    return {
      isOpen: typeof isOpen === 'boolean' ? isOpen : DEFAULT.isOpen,
      tab: DOCK_TABS.find((known) => known === tab) ?? DEFAULT.tab,
      height: typeof height === 'number' && height > 0 ? height : DEFAULT.height,
    };
  } catch {
    return DEFAULT;
  }
}
