import type { Requirement } from '#shared/interview/answers';

/** A limit or a share at the end of a line: `p99 < 100 ms`, `>= 3`, `99.99 %`. */
const TARGET_AT_END = /\s((?:p\d[\d.]*\s*)?(?:<=|>=|[<>=≤≥])\s*\d.*|\d[\d.,]*\s*%)$/;

/**
 * `text: target`, when what follows the last colon holds a digit, or a text that ends in a target; only
 * non-functional requirements have one.
 */
export function parseRequirement(
  kind: Requirement['kind'],
  line: string,
): Pick<Requirement, 'text' | 'target'> {
  if (kind !== 'non-functional') return { text: line, target: '' };
  const colon = line.lastIndexOf(':');
  const target = line.slice(colon + 1).trim();
  if (colon > 0 && /\d/.test(target)) return { text: line.slice(0, colon).trim(), target };
  const atEnd = TARGET_AT_END.exec(line);
  return atEnd
    ? { text: line.slice(0, atEnd.index).trim(), target: atEnd[1] ?? '' }
    : { text: line, target: '' };
}
