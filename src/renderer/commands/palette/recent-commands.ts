const KEY = 'recent-commands';
const MAX_RECENT = 5;

/** Ids of the commands that were run from the palette last, newest first. */
export function recentCommandIds(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberCommand(id: string): void {
  const ids = [id, ...recentCommandIds().filter((other) => other !== id)].slice(0, MAX_RECENT);
  localStorage.setItem(KEY, JSON.stringify(ids));
}
