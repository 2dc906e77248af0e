import type { RequirementSpec } from '../pack';
import { words } from '../words';

const MESSAGE = words('notification, message, alert, event, request');
const CHANNEL = words('push, email, e mail, sms, text message, in app, mail');

/** What the system does. */
export const functionalRequirements: RequirementSpec[] = [
  {
    id: 'accept-requests',
    kind: 'functional',
    text: 'Other services send us requests to notify someone.',
    isMust: true,
    coveredBy: [
      [
        words('accept, receive, take, submit, trigger, publish, post, intake, enqueue, expose'),
        MESSAGE,
        words(
          'service, producer, team, backend, client, caller, microservice, api, system, endpoint',
          'notification request, request to notify, request to send, from other, internal',
        ),
      ],
      [
        words('service, producer, team, backend, client, caller, microservice, system'),
        words('send, request, trigger, submit, create, publish, call, post, emit, ask'),
        [...MESSAGE, 'notify', 'us'],
      ],
      [
        words('api, endpoint'),
        words('send, trigger, submit, create, request'),
        ['notification', 'message'],
      ],
      [words('ingest, ingestion'), MESSAGE],
      [words('send api, notification api, intake api, create notification')],
    ],
    target: null,
  },
  {
    id: 'preferences',
    kind: 'functional',
    text: 'Each message takes the channels that the person wants, outside quiet hours.',
    isMust: true,
    coveredBy: [
      [
        words('night, time zone, timezone, local time, sleep'),
        words('recipient, user, message, notification, person, people, respect, silent'),
      ],
      [words('preference, quiet hour, do not disturb, dnd, opt in, mute')],
      [
        words('user, person, people, recipient, customer'),
        words('choose, configure, control, select, want, turn off, disable, setting, subscribe'),
        words('channel, notification, receive, type, category, event, message'),
      ],
    ],
    target: null,
  },
  {
    id: 'deliver',
    kind: 'functional',
    text: 'Deliver by push, e-mail and SMS through providers, and try again when that fails.',
    isMust: true,
    coveredBy: [
      [
        words('apns, fcm, twilio, sendgrid, ses, mailgun, provider'),
        words('hand, hand over, pass, via, through, integrate, integration'),
        words('message, notification, push, email, sms, deliver, send, apns, fcm, channel'),
      ],
      [words('deliver, delivery, send, dispatch, sending, forward'), CHANNEL],
      [
        words('deliver, delivery, send, dispatch, hand over, forward'),
        words('provider, apns, fcm, twilio, sendgrid, ses, third party, multi channel, channel'),
      ],
      [
        words('retry, retries, backoff'),
        words('provider, delivery, failed, failure, send, transient, push, email, sms'),
      ],
      [words('multi channel, multichannel, omnichannel, multiple channel')],
      [words('support, channel'), ['push'], words('email, e mail, sms')],
    ],
    target: null,
  },
  {
    id: 'delivery-status',
    kind: 'functional',
    text: 'Tell what became of each notification.',
    isMust: true,
    coveredBy: [
      [['what happened', 'happened to'], words('notification, message, it, each, send')],
      [words('status, delivery receipt, receipt, delivery report, bounce')],
      [
        words('track, see, query, look up, tell, know, report, record, tracking, trace'),
        words('delivered, delivery, became of, sent, failed, outcome, state, whether'),
      ],
    ],
    target: null,
  },
  {
    id: 'frequency-caps',
    kind: 'functional',
    text: 'No spam: daily caps for each person, and similar events grouped.',
    isMust: false,
    coveredBy: [
      [words('frequency cap, capping, cap, anti spam, spam, fatigue, throttle per user, digest')],
      [
        words('limit, at most, maximum, max, throttle, rate limit, no more than'),
        words('per user, per person, per day, a day, daily, per recipient, each user, each person'),
      ],
      [
        words('group, grouping, batch, aggregate, bundle, collapse, combine, merge'),
        words(
          'similar, notification, message, event, digest, into one, burst, others, related, likes',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'in-app',
    kind: 'functional',
    text: 'A list of notifications in the app.',
    isMust: false,
    coveredBy: [
      [words('in app, inbox, notification centre, notification center, notification list, bell')],
      [words('list, feed, history'), words('app, notification, unread, read, past')],
    ],
    target: null,
  },
  {
    id: 'campaigns',
    kind: 'functional',
    text: 'Send a campaign to a segment of people, and stop it half-way.',
    isMust: false,
    coveredBy: [
      [words('bulk campaign, bulk send, bulk notification, mass notification, marketing campaign')],
      [
        words('campaign, bulk, broadcast, segment, mass, audience, newsletter'),
        words(
          'send, sending, run, launch, create, schedule, segment, million, cancel, cancellable, support',
          'manage, marketing, broadcast, to all, pause, stop, notification, user group',
        ),
      ],
    ],
    target: null,
  },
  {
    id: 'templates',
    kind: 'functional',
    text: 'Texts come from templates in several languages.',
    isMust: false,
    coveredBy: [[words('template, localisation, localization, localised, localized, language')]],
    target: null,
  },
  {
    id: 'scheduling',
    kind: 'functional',
    text: 'Schedule a notification for a given time, with a time after which it expires.',
    isMust: false,
    coveredBy: [
      [words('schedule, scheduled, scheduling, send later, delayed send, not before, reminder')],
      [
        words('expire, expiry, ttl, time to live'),
        [...MESSAGE, 'otp', 'code', 'one time code', 'stale', 'late'],
      ],
    ],
    target: null,
  },
];
