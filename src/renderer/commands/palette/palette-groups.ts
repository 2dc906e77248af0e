import { groupBy } from '#shared/lib/group-by';
import { search } from '../../ui/search';
import type { SearchListGroup } from '../../ui/SearchList';
import type { AppCommand } from '../app-command';

/** The title of the best matches, which are of several groups. */
const FOUND = '';
const NEARNESS = { tool: 0, room: 1, app: 2 };

/**
 * What the palette lists: with nothing typed the recent commands and then every group, the nearest first; otherwise the matches, best first, the recent ones before others that fit as well.
 */
export function paletteGroups(
  commands: readonly AppCommand[],
  recentIds: readonly string[],
  typed: string,
): SearchListGroup<AppCommand>[] {
  const recent = recentIds.flatMap((id) => commands.find((command) => command.id === id) ?? []);
  const others = commands
    .filter((command) => !recent.includes(command))
    .toSorted((one, other) => NEARNESS[one.scope] - NEARNESS[other.scope]);
  if (typed.trim() !== '') {
    const searchable = [...recent, ...others].map((command) => ({
      command,
      label: command.label,
      keywords: [command.group, ...(command.keywords ?? [])],
    }));
    const found = search(searchable, typed).map(({ command }) => command);
    return found.length === 0 ? [] : [{ title: FOUND, items: found }];
  }
  const groups = groupBy(others, ({ group }) => group);
  const listed = [...groups].map(([title, items]) => ({ title, items }));
  return recent.length === 0 ? listed : [{ title: 'Used last', items: recent }, ...listed];
}
