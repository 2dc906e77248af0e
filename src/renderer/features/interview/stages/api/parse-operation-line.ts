import { HTTP_METHODS, type Operation } from '#shared/interview/answers';

/** `POST /v1/urls`; a line that starts with no method is a GET. */
export function parseOperationLine(line: string): Pick<Operation, 'method' | 'path'> {
  const [first = '', ...rest] = line.trim().split(/\s+/);
  const method = HTTP_METHODS.find((candidate) => candidate === first.toUpperCase());
  return method ? { method, path: rest.join(' ') } : { method: 'GET', path: line.trim() };
}
