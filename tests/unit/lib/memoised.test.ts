import { describe, expect, it } from 'vitest';
import { recalled } from '#shared/lib/memoised';

describe('what is recalled by text', () => {
  it('is worked out once for each text, and again after the memory was full', () => {
    const asked: string[] = [];
    const lengthOf = recalled((text) => {
      asked.push(text);
      return { length: text.length };
    }, 2);
    expect(
      [lengthOf('one'), lengthOf('three'), lengthOf('one')].map(({ length }) => length),
    ).toEqual([3, 5, 3]);
    expect(asked).toEqual(['one', 'three']);
    lengthOf('seven');
    expect(lengthOf('one')).toEqual({ length: 3 });
    expect(asked).toEqual(['one', 'three', 'seven', 'one']);
  });
});
