import { groupBy } from '#shared/lib/group-by';
import { search } from '../../ui/search';
import type { SearchListGroup } from '../../ui/SearchList';
import type { AppCommand } from '../app-command';

/** The title of the best matches, which are of several groups. */
const FOUND = '';
const NEARNESS = { tool: 0, room: 1, app: 2 };

export interface PaletteCommands {
  readonly now: readonly AppCommand[];
  /** Cannot be run at this moment: nothing is selected, nothing was copied. */
  readonly notNow: readonly AppCommand[];
}

/**
 * What the palette lists: with nothing typed the recent commands and then every group, the nearest first; otherwise the
 * matches, best first, the recent ones before others that fit as well, and after them those that cannot be run now.
 */
export function paletteGroups(
  { now, notNow }: PaletteCommands,
  recentIds: readonly string[],
  typed: string,
): SearchListGroup<AppCommand>[] {
  const recent = recentIds.flatMap((id) => now.find((command) => command.id === id) ?? []);
  const others = now
    .filter((command) => !recent.includes(command))
    .toSorted((one, other) => NEARNESS[one.scope] - NEARNESS[other.scope]);
  if (typed.trim() !== '') {
    return [
      { title: FOUND, items: matches([...recent, ...others], typed) },
      { title: 'Not now', items: matches(notNow, typed), isDisabled: true },
    ].filter(({ items }) => items.length > 0);
  }
  const groups = groupBy(others, ({ group }) => group);
  const listed = [...groups].map(([title, items]) => ({ title, items }));
  return recent.length === 0 ? listed : [{ title: 'Used last', items: recent }, ...listed];
}

function matches(commands: readonly AppCommand[], typed: string): AppCommand[] {
  const searchable = commands.map((command) => ({
    command,
    label: command.label,
    keywords: [command.group, ...(command.keywords ?? [])],
  }));
  return search(searchable, typed).map(({ command }) => command);
}
