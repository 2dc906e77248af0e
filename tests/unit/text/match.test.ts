import { describe, expect, it } from 'vitest';
import { matchAnyConcept, matchConcept, prepareText } from '#shared/text/match';

type Case = readonly [text: string, concept: string[][], matched: string[] | null];

function check([text, concept, matched]: Case) {
  expect(matchConcept(text, concept)?.matchedWords ?? null).toEqual(matched);
}

describe('matchConcept', () => {
  describe('words and phrases', () => {
    it.each<Case>([
      ['The cache hit ratio', [['hit']], ['hit']],
      ['A clean architecture', [['hit']], null],
      ['Back-pressure from the stack', [['ack']], null],
      ['Capacity', [['cap']], null],
      ['Caches are warmed up', [['cache']], ['Caches']],
      ['CACHING everything', [['cache']], ['CACHING']],
      ['We use a read-through cache', [['read through']], ['read-through']],
      ['read / write ratio', [['read write']], ['read / write']],
      ['Codes are never reused', [['never reuse']], ['never reused']],
      ['A code must never be reused', [['never reuse']], ['never be reused']],
      ['naïve hashing', [['naive'], ['hash']], ['naïve', 'hashing']],
      ['the user’s links', [['user'], ['link']], ['user’s', 'links']],
      ['Use S3 and base62', [['s3'], ['base62']], ['S3', 'base62']],
      ['Return 302, so clicks count', [['301', '302']], ['302']],
      ['rate. Limit it', [['rate limit']], null],
      ['links, and for links', [['link']], ['links']],
      ['', [['link']], null],
      ['Creation of links', [['create'], ['link']], ['Creation', 'links']],
      ['highly available', [['availability']], ['available']],
      ['links expire', [['expiration']], ['expire']],
      ['quickly', [['quick']], ['quickly']],
      ['in the data centre', [['data center']], ['data centre']],
      ['normal behavior', [['behaviour']], ['behavior']],
      ['URL -> code', [['url code']], null],
      ['a station', [['state']], null],
      ['Kein Problem: 短链接 👍', [['link']], null],
    ])('%s', (...example) => check(example));
  });

  describe('all groups, any synonym', () => {
    it.each<Case>([
      [
        'TTL on the Redis cache',
        [
          ['cache', 'redis'],
          ['ttl', 'expiry'],
        ],
        ['TTL', 'Redis'],
      ],
      [
        'A Redis cache',
        [
          ['cache', 'redis'],
          ['ttl', 'expiry'],
        ],
        null,
      ],
      ['an id generator', [['id', 'id generator']], ['id generator']],
    ])('%s', (...example) => check(example));
  });

  describe('numbers', () => {
    it.each<Case>([
      ['p99 within 100ms', [['{number}']], ['100']],
      ['p99 latency', [['{number}']], null],
      ['links live five years', [['{number} year']], ['five years']],
      ['keep 5 years', [['{number} year']], ['5 years']],
      ['1,000,000 links', [['{number} link']], ['1,000,000 links']],
      ['99.99 % of redirects', [['{number}'], ['redirect']], ['99.99', 'redirects']],
      ['redirect with 302', [['302'], ['{number}']], null],
      ['redirect with 302 for 60 s', [['302'], ['{number}']], ['302', '60']],
      ['the 3rd replica', [['{number}']], null],
      ['peak is 1e5 per second', [['{number}']], ['1e5']],
      ['read to write is 100:1', [['100:1']], ['100:1']],
      ['10k rps', [['{number} rps']], ['10k rps']],
      ['5M users', [['{number} user']], ['5M users']],
      ['10 million users', [['{number} user']], ['10 million users']],
      ['p99<200ms', [['p99'], ['{number} ms']], ['p99', '200ms']],
      ['99.99% uptime', [['99.99 %']], ['99.99%']],
      ['99.99 percent', [['{number} %']], ['99.99 percent']],
      ['12MB files', [['{number} mb']], ['12MB']],
    ])('%s', (...example) => check(example));
  });

  describe('negation and scope', () => {
    const analytics = [['analytics', 'click']];
    it.each<Case>([
      ['No analytics', analytics, null],
      ['We do not need click analytics', analytics, null],
      ["We don't count clicks", analytics, null],
      ['Redirects without analytics', analytics, null],
      ['Analytics are out of scope', analytics, null],
      ['Analytics can wait', analytics, null],
      ['Click statistics are not required', analytics, null],
      ["Analytics won't be needed", analytics, null],
      ['Out of scope: accounts, previews, analytics', analytics, null],
      ['Non-goals - accounts and analytics', analytics, null],
      ['No accounts, previews or analytics', analytics, null],
      ['No login, count each click', analytics, ['click']],
      ['Not fast but count clicks', analytics, ['clicks']],
      ['No accounts. Analytics per link.', analytics, ['Analytics']],
      ['Analytics no later than an hour', analytics, ['Analytics']],
      ['No more than 5 minutes for analytics', analytics, ['analytics']],
      ['Not only redirects: analytics too', analytics, ['analytics']],
      ['Out of scope: accounts. Clicks are counted.', analytics, ['Clicks']],
      ['302 rather than 301', [['301']], null],
      ['302 rather than 301', [['302']], ['302']],
      ['No analytics at first, later click counts', analytics, ['click']],
      ['never lose a link', [['never lose']], ['never lose']],
    ])('%s', (...example) => check(example));

    it('can count words under a negation', () => {
      const match = matchConcept('Are there no accounts?', [['account']], {
        isNegationIgnored: true,
      });
      expect(match?.matchedWords).toEqual(['accounts']);
    });
  });

  it('matches a prepared text and tells where', () => {
    const match = matchConcept(prepareText('one cache with a TTL'), [['ttl'], ['cache']]);
    expect(match).toEqual({ matchedWords: ['cache', 'TTL'], tokenIndexes: [1, 4] });
  });

  it('takes the first concept that the text says', () => {
    const concepts = [[['kafka']], [['stream'], ['lag']], [['stream']]];
    expect(matchAnyConcept('a stream', concepts)?.matchedWords).toEqual(['stream']);
    expect(matchAnyConcept('a queue', concepts)).toBeNull();
  });
});
