import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'delivery-guarantee',
    text:
      'The API answers 202 once the request is on three brokers. From there it is at least once: the router inserts the notification only if its dedupe key is absent, so a repeated event ends there. ' +
      'A worker writes its attempt before it calls the provider and the outcome after. If it crashes in between, the queue hands the message out again after 30 s: push goes out a second time, a duplicate in perhaps 1 of 100,000; ' +
      'for SMS the worker first asks the provider by our message id. The price is one look-up for each redelivered SMS.',
  },
  {
    id: 'n2',
    topicId: 'isolation',
    text:
      'Each channel has its own queue and its own workers, and within it one-time codes have a lane that is emptied first. A campaign of 10 million fills only the marketing lane of push for about 12 minutes; ' +
      'a code for SMS passes within a second. If the e-mail provider is down, only the e-mail queue grows, by 4,167 messages a second at worst. The price: three queues to watch, and SMS workers that idle 70 % of the time.',
  },
  {
    id: 'n3',
    topicId: 'provider-limits',
    text:
      'The push provider takes 600,000 a minute, a campaign makes 11,667 a second. Push workers share a token bucket of 10,000 a second in leases of 100, so no call waits for a counter. On 429 or a time-out of 2 s the message goes back to its queue with backoff and jitter, at most five times. ' +
      'When half of the calls fail for 30 s the circuit breaker opens: SMS and e-mail change to the second provider at about twice the price, push waits until its ttl.',
  },
  {
    id: 'n4',
    topicId: 'caps-and-quiet-hours',
    text:
      'The router reads preferences, checks quiet hours in the time zone of the user and an atomic counter of three marketing messages a day. Similar events open a window of 30 s for each person and type and become one message. ' +
      'What falls into quiet hours waits until morning or expires. If the counter is lost on a restart, one cap may be exceeded by a message; if preferences cannot be read, marketing waits and codes go.',
  },
  {
    id: 'n5',
    topicId: 'campaigns',
    text:
      'A campaign is one request. A batch job expands its segment in pages of 1,000 people and hands them to the API at 16,667 a second, so 10 million take ten minutes, and the pushes among them 11.7. It stores a cursor after each page: if it dies, one page is repeated and the dedupe key of campaign and person catches it. ' +
      'To cancel, we stop the job and workers drop what carries the id of the campaign. The price: the last person hears of it 12 minutes after the first.',
  },
  {
    id: 'n6',
    topicId: 'tokens-and-audit',
    text: 'A token that the provider calls invalid is removed at once and never retried; a hard bounce suppresses the address, because above 5 % bounces mail providers block a sender. Every change of consent is a row of its own with time and source that is never altered, and attempts are kept for 90 days: together they are the evidence of who was told what. The price is 4.5 TB of status.',
  },
);
