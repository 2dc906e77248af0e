import { describe, expect, it } from 'vitest';
import { answerQuestion, ASKS_TO_REPHRASE, LEFT_TO_CANDIDATE } from '#shared/interview/interviewer';
import { loadPack } from '#shared/problems/load-pack';

const pack = await loadPack('url-shortener');
if (!pack) throw new Error('The URL shortener has no pack.');

const ask = (question: string, told: string[] = []) => answerQuestion(pack, question, told);
const factsFor = (question: string) => ask(question).map(({ factId }) => factId);

describe('answerQuestion', () => {
  it.each([
    ['How many new URLs are we shortening per day?', ['new-links']],
    ['What scale are we talking about?', ['new-links']],
    ["What's the write QPS?", ['new-links']],
    ['Can I assume this is a read-heavy system?', ['read-write-ratio']],
    ["What's the ratio of reads to writes?", ['read-write-ratio']],
    ['How often is a link clicked on average?', ['read-write-ratio']],
    ['Is traffic spiky?', ['peak']],
    ['What does peak traffic look like?', ['peak']],
    ['Do some links go viral?', ['popularity']],
    ['How big is one record in bytes?', ['record-size']],
    ['Do links expire?', ['lifetime']],
    ['For how long should we keep the links?', ['lifetime']],
    ['How short should the short URL be?', ['code-length']],
    ['Which characters can we use?', ['code-length']],
    ['If two users submit the same URL, do they get the same short link?', ['same-url']],
    ['Should we deduplicate?', ['same-url']],
    ['Do we need analytics?', ['click-statistics']],
    ['Should we track how often people visit a link?', ['click-statistics']],
    ['Can users pick a custom alias?', ['aliases']],
    ['Could somebody choose her own short code?', ['aliases']],
    ['Can a user delete links she created?', ['deletion']],
    ['Can the destination be changed later?', ['deletion']],
    ['Is it a problem if someone can guess the next code?', ['guessable-codes']],
    ['May we recycle codes that are no longer used?', ['uniqueness']],
    ['How fast does the redirect have to be?', ['latency']],
    ['Is there a latency requirement?', ['latency']],
    ['What availability do you expect?', ['availability']],
    ['how many nines?', ['availability']],
    ['Is it ok to lose data in a crash?', ['durability']],
    ['Is eventual consistency fine?', ['consistency']],
    ['Must a new link work immediately?', ['consistency']],
    ['Is this a global service?', ['regions']],
    ['Where are our users located?', ['regions']],
    ['Do people have to sign up?', ['clients']],
    ['Are there no user accounts?', ['clients']],
    ['Do we have to deal with spam?', ['abuse']],
    ['Is cost a concern?', ['budget']],
    ['Can I use AWS managed services?', ['team']],
    ['Which features are most important?', ['features']],
    ['Is link preview in scope?', ['features']],
    ['Is deletion in scope?', ['deletion']],
    ['After a link has expired, can its code be given to somebody else?', ['uniqueness']],
    ['How many bytes does a link take?', ['record-size']],
  ])('%s', (question, facts) => {
    expect(factsFor(question)).toEqual(facts);
  });

  it.each([
    ['What latency and what availability do we need?', ['latency', 'availability']],
    ['Do links expire, and can they be deleted?', ['lifetime', 'deletion']],
    [
      'How many links are created per month, and what is the read to write ratio?',
      ['new-links', 'read-write-ratio'],
    ],
    ['Custom aliases? Analytics?', ['aliases', 'click-statistics']],
  ])('tells two facts when two are asked: %s', (question, facts) => {
    expect(factsFor(question).sort()).toEqual([...facts].sort());
  });

  it('tells the fact and the words that asked for it', () => {
    expect(ask('Do links expire?')).toEqual([
      {
        kind: 'told',
        answer: 'Five years. The creator may set an earlier expiry.',
        factId: 'lifetime',
        matchedWords: ['expire'],
      },
    ]);
  });

  it('answers again shortly when it has said so already', () => {
    expect(ask('So how long do links live?', ['lifetime'])).toMatchObject([
      { kind: 'repeated', factId: 'lifetime', answer: 'As I said: Five years.' },
    ]);
  });

  it.each([
    'Should we support dark mode?',
    'Does the browser extension matter?',
    'Do we integrate with Slack?',
    'May I draw the diagram first?',
  ])('leaves to the candidate what the pack does not say: %s', (question) => {
    expect(ask(question)).toEqual([
      { kind: 'left-to-candidate', answer: LEFT_TO_CANDIDATE, factId: null, matchedWords: [] },
    ]);
  });

  it.each([
    '',
    '   ',
    '???',
    'asdfgh jkl',
    'hm',
    'ok thanks',
    'Hello!',
    'zzzzzz aaaaaa',
    '42',
    'okay, let me think',
    '👍',
  ])('asks to rephrase what is no question: "%s"', (question) => {
    expect(ask(question)).toEqual([
      { kind: 'rephrase', answer: ASKS_TO_REPHRASE, factId: null, matchedWords: [] },
    ]);
  });
});
