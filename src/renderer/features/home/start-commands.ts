import { PROBLEM_CARDS } from '#shared/problems/catalog';
import type { AppCommand } from '../../commands/app-command';
import { askHowToStart } from './start-question';

/** Every problem, from wherever the focus is on Home. */
export const START_COMMANDS: readonly AppCommand[] = PROBLEM_CARDS.map((card) => ({
  id: `home.start-${card.id}`,
  label: `Start ${card.title}...`,
  scope: 'room',
  group: 'Home',
  shortcuts: [],
  keywords: ['problem', 'interview', 'practise', 'new session'],
  keys: 'own',
  isEnabled: () => true,
  run: () => askHowToStart(card),
}));
