import type { LoadIssue } from '../../results';

type Where = Partial<Pick<LoadIssue, 'components' | 'connections' | 'flows'>>;

const NOWHERE = { components: [], connections: [], flows: [] } as const;

/** Something that has no figure. */
export function notComputed(id: string, message: string, where: Where = {}): LoadIssue {
  return { ...NOWHERE, ...where, id, severity: 'not-computed', message };
}

/** Something that was taken to be so, for the model to go on. */
export function assumed(id: string, message: string, where: Where = {}): LoadIssue {
  return { ...NOWHERE, ...where, id, severity: 'assumed', message };
}
