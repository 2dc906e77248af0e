import type { Estimate } from '#shared/interview/answers';

/** `name = expression # note`; a line without a name is all expression. */
export function parseEstimateLine(line: string): Pick<Estimate, 'name' | 'expression'> {
  const equals = line.indexOf('=');
  if (equals < 0) return { name: '', expression: line.trim() };
  return {
    name: toName(line.slice(0, equals)),
    expression: line.slice(equals + 1).trim(),
  };
}

/** What was typed as a name, with what a name cannot hold replaced. */
export function toName(text: string): string {
  return text
    .trim()
    .replace(/[^\p{L}\p{N}_]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60);
}
