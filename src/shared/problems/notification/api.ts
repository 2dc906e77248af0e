import type { Pack } from '../pack';
import { words } from '../words';

const AUTH = words(
  'api key, token, auth, authorization, bearer, 401, 403, service account, mtls, jwt, session',
  'owner, signed in',
);

export const operations: Pack['operations'] = [
  {
    id: 'send-notification',
    title: 'Request a notification',
    requirements: ['accept-requests', 'no-duplicates', 'scheduling', 'campaigns', 'templates'],
    methods: ['POST', 'RPC', 'EVENT', 'PUT'],
    recognisedBy: [
      [
        words('notification, notifications, notify, message, messages, send, event'),
        words(
          'recipient, user id, to, template, event type, segment, channel, priority, body, data, type',
          'payload',
        ),
      ],
      [words('notification, notifications, notify, send, messages')],
    ],
    expects: [
      {
        id: 'dedupe-key',
        text: 'A dedupe key, so that a repeated request does not notify twice.',
        recognisedBy: [
          [
            words(
              'dedupe, dedupe key, dedup, deduplication, idempotency, idempotency key, idempotent',
              'request id, event id, client token',
            ),
          ],
        ],
      },
      {
        id: 'accepted',
        text: 'Answers 202 with an id once the request is safe, before anything is delivered.',
        recognisedBy: [[['202', 'accepted', 'async', 'asynchronous', 'asynchronously', 'queued']]],
      },
      {
        id: 'priority',
        text: 'A class or priority, and a time after which the message is worthless.',
        recognisedBy: [
          [
            words(
              'priority, class, urgency, ttl, expire, expires at, expiry, not before, category',
            ),
          ],
        ],
      },
      {
        id: 'errors',
        text: 'Errors: 400 for a bad request or unknown template, 429 over the quota of the caller.',
        recognisedBy: [
          [words('400, 422, 429, 413, too many request, invalid, unknown template, over quota')],
        ],
      },
    ],
    example:
      'POST /v1/notifications {event_type, recipient | segment, template, data, priority, dedupe_key, not_before?, ttl?} -> 202 {id}; 400 unknown template, 429 over the quota of the caller',
  },
  {
    id: 'notification-status',
    title: 'Status of a notification',
    requirements: ['delivery-status'],
    methods: ['GET', 'RPC'],
    recognisedBy: [
      [
        words('notification, notifications, message, messages, delivery'),
        words('id, status, state, attempt, delivery'),
      ],
      [['status']],
    ],
    expects: [
      {
        id: 'per-channel',
        text: 'Tells the state of each channel and the reason when it failed.',
        recognisedBy: [
          [
            words('channel, attempt, delivery, push, email, sms'),
            words('state, status, reason, delivered, failed, bounced, attempt, error'),
          ],
        ],
      },
      {
        id: 'errors',
        text: 'Errors: 404 for an unknown id, 403 for the notification of another service.',
        recognisedBy: [[['404', '403', 'not found', 'forbidden']]],
      },
    ],
    example:
      'GET /v1/notifications/{id} -> 200 {state, attempts: [{channel, state, reason, at}]}; 404 unknown',
  },
  {
    id: 'set-preferences',
    title: 'Change preferences',
    requirements: ['preferences', 'opt-out-honoured'],
    methods: ['PUT', 'PATCH', 'POST'],
    recognisedBy: [
      [words('preference, preferences, setting, settings, unsubscribe, opt out, consent')],
    ],
    expects: [
      {
        id: 'scope',
        text: 'For each kind of event and channel, with quiet hours and their time zone.',
        recognisedBy: [
          [
            words('channel, event type, category, type, topic'),
            words(
              'enabled, quiet, quiet start, quiet hours, tz, timezone, time zone, opt out, mute',
            ),
          ],
        ],
      },
      {
        id: 'auth',
        text: 'Only the person or a signed link may change them: 403 otherwise.',
        recognisedBy: [[AUTH]],
      },
    ],
    example:
      'PUT /v1/users/{id}/preferences {event_type, channel, enabled, quiet_start, quiet_end, tz} -> 200; 403 not the person',
  },
  {
    id: 'list-inbox',
    title: 'List of notifications in the app',
    requirements: ['in-app'],
    methods: ['GET', 'WS', 'RPC'],
    recognisedBy: [
      [words('inbox, in app, feed, unread')],
      [
        ['user', 'users', 'me'],
        ['notification', 'notifications', 'message', 'messages'],
      ],
      [['notification', 'notifications'], words('cursor, limit, page, unread, list')],
    ],
    expects: [
      {
        id: 'paging',
        text: 'In pages, newest first.',
        recognisedBy: [[words('cursor, page, limit, offset, before, after, next')]],
      },
    ],
    example: 'GET /v1/users/{id}/inbox?cursor&limit=20 -> 200 {items, next_cursor}',
  },
  {
    id: 'register-device',
    title: 'Register a device',
    requirements: ['deliver'],
    methods: ['POST', 'PUT'],
    recognisedBy: [[words('device, devices, device token, push token, token, registration')]],
    expects: [
      {
        id: 'platform',
        text: 'Takes the token and its platform, and replaces an older token of the same device.',
        recognisedBy: [[words('platform, ios, android, apns, fcm, replace, upsert, os')]],
      },
    ],
    example: 'POST /v1/devices {token, platform, app_version} -> 201; replaces the old token',
  },
  {
    id: 'provider-receipt',
    title: 'Report of a provider',
    requirements: ['delivery-status'],
    methods: ['POST', 'EVENT', 'RPC'],
    recognisedBy: [
      [
        words(
          'webhook, webhooks, callback, callbacks, receipt, receipts, bounce, provider, providers',
        ),
      ],
    ],
    expects: [
      {
        id: 'genuine',
        text: 'Checks the signature of the provider before it believes the report.',
        recognisedBy: [[words('signature, signed, hmac, verify, secret, verified, 401, 403')]],
      },
      {
        id: 'repeatable',
        text: 'Takes the same report twice without harm.',
        recognisedBy: [
          [words('idempotent, idempotency, twice, duplicate, dedupe, repeated, once, provider id')],
        ],
      },
    ],
    example:
      'POST /v1/providers/{name}/receipts {provider_id, state, reason}, signed -> 204, also the second time; 401 bad signature',
  },
];
