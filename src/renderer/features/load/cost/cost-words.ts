import type { CostCategory } from '#shared/load/results';

export const COST_WORDS: Readonly<Record<CostCategory, string>> = {
  instances: 'Instances',
  storage: 'Storage',
  requests: 'Requests',
  transfer: 'Transfer',
};
