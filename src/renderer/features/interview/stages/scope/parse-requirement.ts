import type { Requirement } from '#shared/interview/answers';

/** `text: target`, when what follows the last colon holds a digit; only non-functional requirements have a target. */
export function parseRequirement(
  kind: Requirement['kind'],
  line: string,
): Pick<Requirement, 'text' | 'target'> {
  const colon = line.lastIndexOf(':');
  const target = line.slice(colon + 1).trim();
  if (kind !== 'non-functional' || colon <= 0 || !/\d/.test(target))
    return { text: line, target: '' };
  return { text: line.slice(0, colon).trim(), target };
}
