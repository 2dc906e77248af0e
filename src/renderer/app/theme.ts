import { create } from 'zustand';
import type { Settings } from '#shared/ipc/types';

type Theme = 'light' | 'dark';

interface ThemeStore {
  /** What was chosen. */
  readonly choice: Settings['theme'];
  /** What is shown. */
  readonly theme: Theme;
  readonly choose: (choice: Settings['theme']) => void;
}

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function resolve(choice: Settings['theme']): Theme {
  if (choice !== 'system') return choice;
  return systemDark.matches ? 'dark' : 'light';
}

/** The main process puts the stored choice into the address, so that the first frame already has the right colours. */
function firstChoice(): Settings['theme'] {
  const parameter = new URLSearchParams(window.location.search).get('theme');
  return parameter === 'light' || parameter === 'dark' ? parameter : 'system';
}

export const useTheme = create<ThemeStore>((set) => ({
  choice: firstChoice(),
  theme: resolve(firstChoice()),
  choose: (choice) => set({ choice, theme: resolve(choice) }),
}));

function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** Shows the theme now and whenever the choice or the system changes. */
export function startTheme(): void {
  show(useTheme.getState().theme);
  useTheme.subscribe((state) => show(state.theme));
  systemDark.addEventListener('change', () => {
    const { choice, choose } = useTheme.getState();
    choose(choice);
  });
}
