import type { Pack } from '../pack';
import { words } from '../words';

const USER = words('user, user id, person, recipient, account, customer, owner');

export const entities: Pack['entities'] = [
  {
    id: 'notification',
    title: 'Notification',
    isMust: true,
    traits: ['never-lost', 'contended'],
    recognisedBy: [[words('notification, notifications, message, messages, inbox item, outbox')]],
    key: [[words('user, user id, recipient, notification id, id, dedupe key, idempotency key')]],
    accessPath:
      'Insert once for each dedupe key. The newest of one person for the list in the app, one by id for its status.',
    example:
      'notification(user_id partition key, id sort key, type, dedupe_key unique within a day, state, created_at), kept for 90 days',
  },
  {
    id: 'attempt',
    title: 'Attempt to deliver',
    isMust: false,
    traits: ['append-only'],
    recognisedBy: [
      [
        words(
          'attempt, attempts, delivery, deliveries, receipt, delivery log, status, delivery status',
        ),
      ],
    ],
    key: [
      [
        words(
          'notification, notification id, notif id, id, provider id, user, user id, message id',
        ),
      ],
    ],
    accessPath:
      'All attempts of one notification; one attempt by the id that the provider gave it.',
    example:
      'attempt(notification_id partition key, channel, n, provider_id indexed, state, reason, at)',
  },
  {
    id: 'preference',
    title: 'Preference',
    isMust: true,
    traits: ['never-lost', 'read-own-write'],
    recognisedBy: [
      [words('preference, preferences, setting, settings, subscription, user preference, opt out')],
    ],
    key: [[USER]],
    accessPath: 'All preferences of one person in one read, for every message.',
    example:
      'preference(user_id partition key, event_type, channel, enabled, quiet_start, quiet_end, tz)',
  },
  {
    id: 'consent',
    title: 'Proof of consent',
    isMust: false,
    traits: ['never-lost', 'append-only'],
    recognisedBy: [
      [words('consent, audit, audit log, evidence, opt out log, preference history, unsubscribe')],
    ],
    key: [[[...USER, 'id']]],
    accessPath: 'What one person had agreed to at a given time.',
    example:
      'consent(user_id partition key, changed_at sort key, channel, choice, source), never changed',
  },
  {
    id: 'device',
    title: 'Device',
    isMust: false,
    traits: ['rebuildable'],
    recognisedBy: [[words('device, devices, push token, device token, token, contact, endpoint')]],
    key: [[[...USER, 'token', 'device', 'device id', 'id']]],
    accessPath: 'The devices of one person; one device by its token when a provider calls it dead.',
    example: 'device(user_id partition key, token unique, platform, last_ok)',
  },
  {
    id: 'template',
    title: 'Template',
    isMust: false,
    traits: [],
    recognisedBy: [[words('template, templates')]],
    key: [[words('id, template, template id, name, locale, version, key')]],
    accessPath: 'One version in one language; kept in the memory of the workers.',
    example: 'template(id, locale, version) primary key, subject, body, fields',
  },
];
