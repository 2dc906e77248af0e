import { create } from 'zustand';
import type { Settings } from '#shared/ipc/types';

type Theme = 'light' | 'dark';

interface ThemeStore {
  /** What was chosen; the system until the settings are read. */
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

/** The document comes with its theme, so that the first frame already has the right colours. */
function firstTheme(): Theme {
  const given = document.documentElement.dataset['theme'];
  return given === 'light' || given === 'dark' ? given : resolve('system');
}

export const useTheme = create<ThemeStore>((set) => ({
  choice: 'system',
  theme: firstTheme(),
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
