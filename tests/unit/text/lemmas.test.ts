import { describe, expect, it } from 'vitest';
import { lemmasOf } from '#shared/text/lemmas';

describe('lemmasOf', () => {
  it.each([
    ['urls', 'url'],
    ['queries', 'query'],
    ['hashes', 'hash'],
    ['caches', 'cache'],
    ['indices', 'index'],
    ['caching', 'cache'],
    ['cached', 'cache'],
    ['logging', 'log'],
    ['sharded', 'shard'],
    ['replied', 'reply'],
    ['throttling', 'throttle'],
    ['written', 'write'],
    ['lost', 'lose'],
    ['ids', 'id'],
    ['normalise', 'normalize'],
    ['people', 'person'],
  ])('%s may come from %s', (word, base) => {
    expect(lemmasOf(word)).toContain(base);
  });

  it.each([
    ['news', 'new'],
    ['status', 'statu'],
    ['string', 'str'],
    ['need', 'ne'],
    ['ms', 'm'],
    ['access', 'acces'],
    ['ios', 'io'],
    ['being', 'be'],
  ])('%s does not come from %s', (word, cut) => {
    expect(lemmasOf(word)).not.toContain(cut);
  });

  it('names the word itself first', () => {
    expect(lemmasOf('evicting')[0]).toBe('evicting');
  });
});
