import type { Fact } from '../pack';
import { words } from '../words';

const HOW_MUCH = words(
  'how many, how much, how often, number of, volume, rate, amount of, count of',
  'what volume, what is the number, what number',
);
const MESSAGE = words(
  'notification, message, alert, event, request, send, push, email, e mail, sms, text message',
);

/** What the product does, and how much of it. */
export const productFacts: Fact[] = [
  {
    id: 'features',
    question: 'Which features are in scope?',
    answer:
      'Take requests from our services, choose the channels each person wants, deliver with retries, and tell what became of each message. Caps against spam, templates, scheduling and campaigns are wanted if time allows. No editor for texts, no mail or phone network of our own.',
    isImportant: true,
    askedBy: [
      [words('feature, functionality, use case, functional requirement, core requirement, mvp')],
      [['in scope', 'out of scope', 'scope', 'focus on', 'prioritise first']],
      [
        words('what should, what must, what does, what can, what do'),
        words('service do, system do, user do, product do, we support, system support'),
      ],
      [words('own smtp, own mail server, smtp server, telecom, dashboard')],
    ],
  },
  {
    id: 'volume',
    question: 'How many notifications do we send a day?',
    answer: '100 million a day over all channels.',
    isImportant: true,
    askedBy: [
      [HOW_MUCH, MESSAGE],
      [
        MESSAGE,
        words(
          'per day, per second, a day, a second, daily, per month, a month, per hour, each day',
        ),
      ],
      [words('scale, qps, rps, throughput, write rate, tps')],
      [words('what is the load, what is the traffic, what is the volume, total volume')],
      [['volume'], words('daily, what, how much, how large, a day, expected')],
      [
        ['traffic', 'load'],
        words('how much, what kind, what sort, expect, estimate, amount of, how many'),
      ],
    ],
  },
  {
    id: 'users',
    question: 'How many users are there?',
    answer:
      '20 million people use the app on a day, and each looks at the list in the app about twice. One or two devices each.',
    isImportant: false,
    askedBy: [
      [words('dau, mau, active user, number of user, how many user, user base, user count')],
      [['how many'], words('user, people, customer, recipient, device, subscriber')],
      [words('how often, how many time'), words('open the app, read, look at, check, open')],
    ],
  },
  {
    id: 'channels',
    question: 'Which channels do we support, and in which shares?',
    answer:
      'Push 70 %, e-mail 25 %, SMS 5 %. Every notification also appears in the list in the app.',
    isImportant: true,
    askedBy: [
      [
        words('which, how many, support, type of, kind of, mix of, all, what channel, what type'),
        words('channel, delivery channel, medium, type of notification, kind of notification'),
      ],
      [['channel'], words('mix, share, split, percentage, percent, distribution, breakdown')],
      [
        words('mix, share, split, percentage, breakdown, proportion, distribution'),
        words('push, email, e mail, sms, notification'),
      ],
      [
        words('push, email, e mail, sms, in app, web push, whatsapp, slack, voice call'),
        words('support, only, both, need, also, include, or just, all of, or'),
      ],
      [words('in app, inbox, notification centre, notification center, bell')],
    ],
  },
  {
    id: 'priorities',
    question: 'Are some notifications more urgent than others?',
    answer:
      'Three classes: one-time codes first, then transactional messages such as orders, then marketing.',
    isImportant: true,
    askedBy: [
      [words('priority, urgent, urgency, critical, importance, prioritise, prioritize')],
      [
        words('one time code, otp, one time password, transactional, marketing, promotional'),
        words('first, class, different, differ, versus, vs, between, before, kind, both, include'),
      ],
      [words('class of, level of'), MESSAGE],
      [words('more important, most important, important than, equally important, same priority')],
    ],
  },
  {
    id: 'campaign-size',
    question: 'How large is a campaign, and how quickly must it go out?',
    answer: 'Up to 10 million people, and it should be out within ten minutes or so.',
    isImportant: true,
    askedBy: [
      [
        words('campaign, broadcast, mass, blast'),
        words(
          'how large, how big, how quickly, how fast, size, how many, how long, must it, go out',
        ),
      ],
      [words('campaign, broadcast, bulk, mass, blast, announcement, newsletter')],
      [words('segment, audience, everyone, all user'), words('send, notify, message, how, size')],
      [words('largest, biggest, maximum'), words('audience, recipient, fan out, fanout, send')],
    ],
  },
  {
    id: 'peak',
    question: 'How much higher is the peak than the average?',
    answer: 'A campaign is the peak: about fifteen times the average for ten minutes.',
    isImportant: true,
    askedBy: [
      [words('peak, spike, burst, busiest, rush hour, spiky, bursty, surge, peak hour')],
      [
        words('peak, spike, burst, surge'),
        words('load, traffic, rate, qps, volume, how high, how much'),
      ],
      [['traffic', 'load'], words('even, uniform, seasonal, constant, steady, evenly')],
    ],
  },
  {
    id: 'producers',
    question: 'Who sends notifications, and how do they reach us?',
    answer:
      'Our own backend services, some two hundred, over an API with a key for each. People never send through it.',
    isImportant: false,
    askedBy: [
      [
        ['who', 'which service', 'which team', 'what service', 'which system'],
        words('send, trigger, call, produce, use, create, emit, publish, client'),
      ],
      [words('producer, caller, upstream, publisher, sender, triggering')],
      [
        words('auth, authentication, authenticate, authorization, api key, sign in, login'),
        words('service, client, we, need, handle, producer, api, call, how'),
      ],
      [
        words('internal, external, third party, public'),
        words('api, service, team, caller, only, client, customer'),
      ],
      [words('rest, grpc, kafka event, event bus'), words('api, event, interface, or, how')],
    ],
  },
  {
    id: 'providers',
    question: 'Which providers do we deliver through?',
    answer:
      'The push services of Apple and Google, and one provider each for e-mail and SMS; for those two a second one is under contract.',
    isImportant: true,
    askedBy: [
      [
        words(
          'which, what provider, what third party, who, use, have, integrate, rely, several, multiple, how many, choose',
        ),
        words('provider, vendor, third party'),
      ],
      [words('apns, fcm, twilio, sendgrid, ses, third party provider, sms gateway')],
      [
        words('third party, external'),
        words('service, deliver, delivery, send, rely, depend, integrate'),
      ],
      [words('build our own, own infrastructure, in house')],
    ],
  },
  {
    id: 'provider-quotas',
    question: 'How much may we send through each provider?',
    answer:
      'Push takes 600,000 a minute for our project, after that it answers 429. A plain SMS number sends one message a second; short codes send a hundred.',
    isImportant: true,
    askedBy: [
      [
        words('how many, how much, how fast'),
        words('sms, push, pushes, email, e mail, text message'),
        words('per second, a second, per minute, a minute'),
        words('can we, may we, allowed, accept, possible'),
      ],
      [
        words(
          'quota, limit, rate limit, throttle, throttling, cap, capacity, throughput, how much',
        ),
        words('provider, apns, fcm, twilio, sendgrid, ses, vendor, third party, short code'),
      ],
      [
        words('how fast, how many, how much, how quickly'),
        words('send, accept, take, handle, push, allow'),
        words('provider, apns, fcm, twilio, sendgrid, ses, vendor'),
      ],
      [words('quota, 429, throttle, throttling, provider limit')],
    ],
  },
  {
    id: 'payload-size',
    question: 'How large is one notification?',
    answer: 'A request is about 1 KB; what we keep of each message is about 500 bytes.',
    isImportant: false,
    askedBy: [
      [
        words('how large, how big, size, length, byte, how much data, how much space, kb'),
        [...MESSAGE, 'record', 'row', 'payload', 'body', 'entry', 'object', 'template'],
      ],
      [words('payload, record size, payload size, message size, attachment, image, rich')],
    ],
  },
];
