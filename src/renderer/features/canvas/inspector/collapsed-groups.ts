import { create } from 'zustand';

const KEY = 'inspector-collapsed-groups';

/** Titles of the groups that the person has closed, for all components and sessions. */
export const useCollapsedGroups = create<{ readonly titles: readonly string[] }>(() => ({
  titles: (localStorage.getItem(KEY) ?? '').split('\n').filter(Boolean),
}));

export function toggleGroup(title: string): void {
  useCollapsedGroups.setState(({ titles }) => ({
    titles: titles.includes(title) ? titles.filter((other) => other !== title) : [...titles, title],
  }));
  localStorage.setItem(KEY, useCollapsedGroups.getState().titles.join('\n'));
}
