import { describe, expect, it } from 'vitest';
import { EMPTY_ANSWERS, type Requirement } from '#shared/interview/answers';
import { pack } from '#shared/problems/url-shortener/index';
import { requirementResults } from '#shared/scoring/facts/requirements';

type Kind = Requirement['kind'];

function statuses(kind: Kind, text: string, target = ''): Record<string, string> {
  const card: Requirement = { id: 'r', position: 0, kind, text, priority: 'must', target };
  const results = requirementResults(pack, { ...EMPTY_ANSWERS, requirements: { r: card } });
  return Object.fromEntries(
    results.flatMap(({ id, status }) => (status === 'missing' ? [] : [[id, status]])),
  );
}

describe('what a card covers', () => {
  it('a quality of something does not ask for it', () => {
    expect(statuses('non-functional', 'p99 of redirects < 100 ms')).toEqual({
      'redirect-latency': 'covered',
    });
    expect(statuses('non-functional', 'Users are redirected within 100 ms')).toEqual({
      'redirect-latency': 'covered',
    });
  });

  it('a functional card asks for what it names all the same', () => {
    expect(statuses('functional', 'Redirects within 100 ms')).toHaveProperty('redirect', 'covered');
  });

  it('the target belongs to the text', () => {
    expect(statuses('non-functional', 'Redirect latency, p99', '<= 100 ms')).toEqual({
      'redirect-latency': 'covered',
    });
  });

  it.each<[Kind, string]>([
    ['out-of-scope', 'Click statistics'],
    ['functional', 'No click statistics'],
    ['functional', 'Click statistics are out of scope'],
    ['functional', 'Click statistics (not needed)'],
  ])('%s “%s” is recorded as scoped out', (kind, text) => {
    expect(statuses(kind, text)).toMatchObject({ 'click-statistics': 'scoped-out' });
  });

  it.each([
    ['Redirect latency', 'number-missing'],
    ['Redirect latency 100 ms', 'covered'],
    ['Redirect latency 2 s', 'number-doubtful'],
    ['Redirect latency 2 s since all users are far away', 'covered'],
    ['Redirect latency matters because users wait', 'number-missing'],
  ])('%s: %s', (text, status) => {
    expect(statuses('non-functional', text)['redirect-latency']).toBe(status);
  });
});
