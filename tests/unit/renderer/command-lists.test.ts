import { describe, expect, it } from 'vitest';
import type { AppCommand } from '../../../src/renderer/commands/app-command';
import { paletteGroups } from '../../../src/renderer/commands/palette/palette-groups';

const command = (id: string, label: string, group: string): AppCommand => ({
  id,
  label,
  scope: group === 'Edit' ? 'tool' : 'app',
  group,
  shortcuts: [],
  keys: 'own',
  isEnabled: () => true,
  run: () => undefined,
});

const COMMANDS = [
  command('home', 'Go to Home', 'Everywhere'),
  command('undo', 'Undo', 'Edit'),
  command('delete', 'Delete', 'Edit'),
  command('history', 'Go to History', 'Everywhere'),
];

const NOT_NOW = [command('paste', 'Paste', 'Edit')];

const shape = (recent: string[], typed: string) =>
  paletteGroups({ now: COMMANDS, notNow: NOT_NOW }, recent, typed).map(({ title, items }) => [
    title,
    items.map(({ id }) => id),
  ]);

describe('what the command palette lists', () => {
  it('is everything by group, the nearest first, while nothing is typed', () => {
    expect(shape([], ' ')).toEqual([
      ['Edit', ['undo', 'delete']],
      ['Everywhere', ['home', 'history']],
    ]);
  });

  it('begins with what was used last, without naming it twice or naming what is gone', () => {
    expect(shape(['history', 'gone', 'delete'], '')).toEqual([
      ['Used last', ['history', 'delete']],
      ['Edit', ['undo']],
      ['Everywhere', ['home']],
    ]);
  });

  it('is one list of matches when something is typed; of equal matches the recent one is first', () => {
    expect(shape([], 'go to')).toEqual([['', ['home', 'history']]]);
    expect(shape(['history'], 'go to')).toEqual([['', ['history', 'home']]]);
    expect(shape([], 'qqq')).toEqual([]);
  });

  it('ends with the matches that cannot be run now, which are not listed unasked', () => {
    expect(shape(['paste'], 'edit')).toEqual([
      ['', ['undo', 'delete']],
      ['Not now', ['paste']],
    ]);
    const [group] = paletteGroups({ now: COMMANDS, notNow: NOT_NOW }, [], 'paste');
    expect(group).toMatchObject({ items: NOT_NOW, isDisabled: true });
  });
});
