import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import { prepareText } from '#shared/text/match';
import { ideasIn } from '#shared/text/wording/ideas';
import { learn, type Lesson } from '../../../scripts/wording/learn';
import { parseSentences, sentencesOf } from '../../../scripts/wording/sentences';
import { wordingsFile, wordingsFrom } from '../../../scripts/wording/train';
import { LABELLED } from '../../labelled';

const lesson = (text: string, ...ids: readonly string[]): Lesson => {
  const prepared = prepareText(text);
  return { prepared, ruledOut: prepared.negated, recognised: new Set(), ids };
};
const LESSONS = [
  lesson('people upload photos', 'upload'),
  lesson('uploading a picture from the phone', 'upload'),
  lesson('add an image to a post', 'upload'),
  lesson('no photo uploads'),
  lesson('we do not let people upload'),
  lesson('search for old posts', 'search'),
  lesson('find a post by its words', 'search'),
  lesson('let me search and find things', 'search'),
  lesson('people upload photos and search for posts', 'upload', 'search'),
  lesson('use a search engine'),
  lesson('a database for the posts'),
];
const WORDING = learn(LESSONS, ['upload', 'search'], -0.1);
const read = (text: string, recognised: readonly string[] = []) =>
  ideasIn(WORDING, text, () => recognised, { isNegationHeeded: true });
const idsIn = (text: string, recognised?: readonly string[]) =>
  read(text, recognised).map(({ id }) => id);

describe('a learned wording', () => {
  it('knows an idea in words that no sentence had together', () => {
    expect(idsIn('uploads of pictures')).toEqual(['upload']);
    expect(idsIn('people find old things')).toEqual(['search']);
  });

  it('finds both ideas of a line', () => {
    expect(idsIn('people upload photos, search and find posts').sort()).toEqual([
      'search',
      'upload',
    ]);
  });

  it('knows that a word is ruled out', () => {
    expect(idsIn('no uploads')).toEqual([]);
  });

  it.each(['', '42', '99.99', '!!!', 'Lorem ipsum dolor sit amet'])(
    'finds nothing in “%s”',
    (text) => {
      expect(idsIn(text)).toEqual([]);
    },
  );

  it('shows the words that spoke for the idea, as written', () => {
    expect(read('On Monday everybody Uploads a picture')[0]?.words).toContain('Uploads');
  });

  it('reads a long text passage by passage', () => {
    const talk =
      'The weather is fine and everybody looks forward to a long weekend by the sea. '.repeat(20);
    expect(idsIn(`${talk} People upload photos. ${talk}`)).toEqual(['upload']);
  });

  it('takes what concepts recognise for a sign when it was taught to', () => {
    const taught = LESSONS.map((one) => ({ ...one, recognised: new Set(one.ids) }));
    const wording = learn(taught, ['upload', 'search'], -0.1);
    const marginOf = (recognised: readonly string[]) =>
      ideasIn(wording, 'people upload photos', () => recognised)[0]?.margin ?? 0;
    expect(marginOf(['upload'])).toBeGreaterThan(marginOf([]));
  });

  it('is the same whenever it is learned', () => {
    expect(learn(LESSONS, ['upload', 'search'], -0.1)).toEqual(WORDING);
  });
});

describe('sentences that teach', () => {
  it('stand below the heading that names what they hold', () => {
    expect(parseSentences('card: a, b\n  One.\n\nquestion: none\n  Two?\n', 'x')).toEqual([
      { stage: 'card', ids: ['a', 'b'], text: 'One.' },
      { stage: 'question', ids: [], text: 'Two?' },
    ]);
  });

  it.each(['  One.\n', 'card: a\nOne.\n', 'cards: a\n  One.\n'])('%j is refused', (content) => {
    expect(() => parseSentences(content, 'x.txt')).toThrow(/^x\.txt, line \d: neither/);
  });

  it.each(PROBLEM_IDS)('of %s name what its pack holds, each once', async (problem) => {
    const pack = await loadPack(problem);
    const known = {
      card: new Set(pack.requirements.map(({ id }) => id)),
      question: new Set(pack.facts.map(({ id }) => id)),
    };
    const sentences = sentencesOf(problem);
    expect(
      sentences.flatMap(({ stage, ids }) => ids.filter((id) => !known[stage].has(id))),
    ).toEqual([]);
    const keys = sentences.map(({ stage, text }) => `${stage} ${text.toLowerCase()}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(PROBLEM_IDS)('of %s are none of those that the reading is measured with', (problem) => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const taught = new Set(sentencesOf(problem).map(({ text }) => plain(text)));
    expect(LABELLED[problem].filter(({ text }) => taught.has(plain(text)))).toEqual([]);
  });

  it.each(PROBLEM_IDS)('of %s teach what its pack has (npm run train:text)', async (problem) => {
    const file = join(
      import.meta.dirname,
      '../../../src/shared/problems',
      problem,
      'wordings.json',
    );
    const learned = wordingsFile(wordingsFrom(await loadPack(problem), sentencesOf(problem)));
    expect(learned === readFileSync(file, 'utf8')).toBe(true);
  });
});
