import type { CostCategory } from '../results';

/** What is paid for, as the head of a line. */
export const COST_WORDS: Readonly<Record<CostCategory, string>> = {
  instances: 'Instances',
  storage: 'Storage',
  requests: 'Requests',
  transfer: 'Transfer',
};
