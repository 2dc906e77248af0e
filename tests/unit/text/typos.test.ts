import { describe, expect, it } from 'vitest';
import { matchConcept } from '#shared/text/match';
import { isTypo } from '#shared/text/typos';

describe('isTypo', () => {
  it.each([
    ['availabilty', 'availability'],
    ['avaliability', 'availability'],
    ['statistiks', 'statistics'],
    ['expiiration', 'expiration'],
    ['redirect', 'redirect'],
  ])('%s is meant to be %s', (written, word) => {
    expect(isTypo(written, word)).toBe(true);
    expect(isTypo(word, written)).toBe(true);
  });

  it.each([
    ['sharing', 'sharding'],
    ['relation', 'creation'],
    ['statistics', 'statically'],
    ['delivery', 'discovery'],
    ['', 'redirect'],
  ])('%s is not %s', (written, word) => {
    expect(isTypo(written, word)).toBe(false);
  });
});

describe('matching', () => {
  it('finds a long word with one wrong letter, alone and in a phrase', () => {
    expect(matchConcept('high availabilty', [['availability']])?.matchedWords).toEqual([
      'availabilty',
    ]);
    expect(matchConcept('click statistcs', [['click statistics']])).not.toBeNull();
  });
});
