import { describe, expect, it } from 'vitest';
import { matchConcept } from '#shared/text/match';

/** Whether the text says "analytics" or "clicks" as something that is wanted. */
const wants = (text: string) => matchConcept(text, [['analytics', 'click']]) !== null;

describe('what a text rules out', () => {
  it.each([
    'no analytics',
    'no click analytics, custom aliases or user accounts',
    'no user accounts, custom aliases or click analytics dashboards',
    'we dont do analytics',
    'We won’t build analytics',
    'We will not do click analytics',
    'we do not plan to support click analytics',
    'w/o analytics',
    'skip analytics for now',
    'Skipping click counts in v1',
    'ignoring analytics',
    'leave out analytics',
    'defer analytics to v2',
    'analytics in v2',
    'Analytics in a later version',
    'leave analytics for later',
    'analytics can wait',
    'analytics does not need to be supported',
    'We plan accounts, analytics for later',
    'Analytics (out of scope)',
    'Analytics - out of scope',
    'Analytics: out of scope',
    'analytics: no',
    'analytics -> not needed',
    'Analytics, accounts and previews are out of scope',
    'OOS: accounts, analytics',
    'Out of scope are accounts and analytics',
    'Non-goals: accounts (for now), analytics',
    'Later: analytics, accounts',
    'Not in scope: analytics',
    'analytics isn’t a priority',
    'Analytics not needed',
    'analytics not now',
    'Analytics are not part of the MVP',
    'everything except analytics',
    'all features other than analytics',
    'hourly rollups instead of analytics',
    'apart from analytics all of it',
    'Fast redirects, analytics are not needed',
    'Redirects must be fast and analytics are not needed',
    'no support for analytics',
    'we do not deal with analytics',
    'no need to worry about analytics',
    'neither accounts nor analytics',
    'We do not care about lost clicks',
    'No duplicate click detection',
  ])('%s', (text) => {
    expect(wants(text)).toBe(false);
  });

  it.each([
    'analytics, does not need to be exact',
    'click analytics need not be precise',
    'schedule click reports for later',
    'clicks are stored for later analysis',
    'not only redirects but also analytics',
    'Not just links: analytics as well',
    'No accounts but analytics',
    'no accounts, but click analytics',
    'No login; analytics per link',
    'We do not forget analytics',
    "don't skip analytics",
    'count clicks without losing any',
    'no click may be lost',
    'without losing clicks',
    'never count a click twice',
    'clicks must not be lost',
    'We must never lose a click',
    'avoid duplicate clicks',
    'no delay of the redirect by analytics',
    'Analytics must not slow down redirects',
    'Analytics no more than 5 minutes late',
    'no later than 5 minutes: analytics',
    'Analytics are needed and accounts are not needed',
    'Analytics must work, accounts are out of scope',
    'Analytics (accounts are out of scope)',
    'no login needed to see analytics',
    'No single point of failure in analytics',
    'Accounts are out of scope; analytics are not',
    'accounts can wait. Analytics cannot',
    'it does not matter whether analytics are late',
    'analytics w/o delay',
  ])('but not: %s', (text) => {
    expect(wants(text)).toBe(true);
  });
});

describe('a phrase with a negation', () => {
  it.each([
    ['never lose', 'no message may ever be lost'],
    ['never lose', 'without losing messages'],
    ['not lose', "we can't lose messages"],
    ['no loss', 'zero loss'],
    ['no data loss', 'prevent data loss'],
    ['no duplicate', 'avoid duplicates'],
    ['never reuse', 'codes are not to be reused'],
    ['no duplicate', 'messages w/o duplicates'],
    ['no loss', 'no message loss'],
  ])('"%s" is said by: %s', (phrase, text) => {
    expect(matchConcept(text, [[phrase]])).not.toBeNull();
  });

  it.each([
    ['never lose', 'lose a message'],
    ['no two', 'no more than two seconds'],
    ['no loss', 'no login, loss is fine'],
    ['no loss', 'not slow but loss is fine'],
  ])('"%s" is not said by: %s', (phrase, text) => {
    expect(matchConcept(text, [[phrase]])).toBeNull();
  });
});
