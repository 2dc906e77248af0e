import { describe, expect, it } from 'vitest';
import { coach, coachReading } from './coach-run';

const SCOPE = ['text', '--problem', 'url-shortener', '--stage', 'scope'];
const NOTES = `Functional requirements:
- Users shorten URLs
- Redirect to the original page – schnell

Non-functional:
1. p99 of redirects < 5 s
Out of scope:
* click statistics
`;

interface Covered {
  covered: { requirement: string; status: string; lines: number[]; matchedWords: string[] }[];
  scopedOut: { requirement: string; lines: number[] }[];
  missing: string[];
}

describe('coach text', () => {
  it('lists the requirements that lines cover, with the words that matched', async () => {
    const { code, result, remarks } = await coachReading(NOTES, ...SCOPE, '--json');
    expect([code, remarks]).toEqual([0, '']);
    const { covered, scopedOut, missing } = JSON.parse(result) as Covered;
    expect(covered.map(({ requirement, status, lines }) => [requirement, status, lines])).toEqual([
      ['create-link', 'covered', [2]],
      ['redirect', 'covered', [3]],
      ['redirect-latency', 'number-doubtful', [6]],
    ]);
    expect(covered[0]?.matchedWords).toEqual(['shorten']);
    expect(scopedOut.map(({ requirement, lines }) => [requirement, lines])).toEqual([
      ['click-statistics', [8]],
    ]);
    expect(missing).toContain('redirect-availability');
  });

  it('prints a table for people', async () => {
    const { result } = await coachReading(NOTES, ...SCOPE);
    expect(result).toMatch(/^requirement +status +lines +words\n/);
    expect(result).toMatch(/create-link +covered +2 +shorten\n/);
    expect(result).toMatch(/click-statistics +scoped-out +8/);
  });

  it('a number outside the band stands with a reason', async () => {
    const line = 'Redirect latency 400 ms at p99, because most users are far away';
    const { result } = await coachReading(line, ...SCOPE, '--json');
    expect((JSON.parse(result) as Covered).covered[0]?.status).toBe('covered');
  });

  it('finds the topics of a deep dive, and how deep it goes', async () => {
    const note = 'The cache keeps entries for a TTL of 60 s. A cold cache means a stampede.';
    const args = ['text', '--problem', 'url-shortener', '--stage', 'deep-dive', '--json'];
    const { result } = await coachReading(note, ...args);
    expect(JSON.parse(result)).toMatchObject({ topics: [{ topic: 'caching', depth: 3 }] });
  });

  it.each(['', '\n\n', '# Functional\n', 'asdf', '<b>!</b>'])(
    'finds nothing in %j',
    async (notes) => {
      const { code, result } = await coachReading(notes, ...SCOPE);
      expect([code, result]).toEqual([0, 'Nothing of this problem was found.\n']);
    },
  );

  it('refuses what is no text or too long', async () => {
    const binary = await coachReading(new Uint8Array([0xff, 0xfe, 0x80]), ...SCOPE);
    expect([binary.code, binary.result]).toEqual([1, '']);
    expect(binary.remarks).toContain('not UTF-8');
    const long = await coachReading(new Uint8Array(6 * 1024 * 1024).fill(97), ...SCOPE);
    expect([long.code, long.remarks]).toEqual([1, 'standard input: it is larger than 5 MB\n']);
  });

  it.each([
    [['text', '--stage', 'scope'], /--problem ID/],
    [['text', '--problem', 'url-shortener'], /--stage scope or --stage deep-dive/],
    [['text', '--problem', 'url-shortener', '--stage', 'api'], /stage "api" cannot be read/],
    [['text', '--problem', 'url-shortener', '--stage', 'constructor'], /cannot be read/],
    [['text', '--problem', 'tetris', '--stage', 'scope'], /no problem "tetris"/],
    [[...SCOPE, 'notes.txt'], /standard input/],
    [SCOPE, /standard input: add < notes.txt/],
  ])('%j explains itself and exits with 2', async (args, words) => {
    const { code, result, remarks } = await coach(...args);
    expect([code, result]).toEqual([2, '']);
    expect(remarks).toMatch(words);
  });
});

describe('coach ask', () => {
  it('prints the fact that a question asks for', async () => {
    const question = 'How many links are created per month?';
    const { code, result } = await coach('ask', '--problem', 'url-shortener', question);
    expect([code, result]).toEqual([0, 'new-links: 100 million new links a month.\n']);
  });

  it('prints it as JSON, with the words that asked for it', async () => {
    const args = ['--problem', 'url-shortener', '--json', 'How', 'available', 'must', 'it', 'be?'];
    const { result } = await coach('ask', ...args);
    expect(JSON.parse(result)).toMatchObject({
      problem: 'url-shortener',
      question: 'How available must it be?',
      facts: [{ fact: 'availability', matchedWords: ['available'] }],
    });
  });

  it('says none where the problem has no such fact', async () => {
    const { code, result } = await coach('ask', '--problem', 'url-shortener', 'Do you like tea?');
    expect([code, result]).toEqual([0, 'none: Your call: state the assumption.\n']);
    const json = await coach('ask', '--problem', 'url-shortener', '--json', 'Do you like tea?');
    expect(JSON.parse(json.result)).toMatchObject({ facts: [] });
  });

  it.each([
    [['ask', '--problem', 'url-shortener'], /What should be asked/],
    [['ask', '--problem', 'url-shortener', '  '], /What should be asked/],
    [['ask', 'How many links?'], /--problem ID/],
    [['ask', '--problem', 'tetris', 'How many?'], /no problem "tetris"/],
  ])('%j explains itself and exits with 2', async (args, words) => {
    const { code, result, remarks } = await coach(...args);
    expect([code, result]).toEqual([2, '']);
    expect(remarks).toMatch(words);
  });
});
