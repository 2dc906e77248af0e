import type { KindSpec } from './kind';
import { quotaRequestsPerSecond, slaPercent } from './messaging-properties';
import { COMMON, timeoutMs } from './properties';
import { text } from './property';

const PROVIDER = [slaPercent, quotaRequestsPerSecond, timeoutMs] as const;

const fallback = text(
  ['fallback', 'When it is down', 'Resilience'],
  400,
  'What our product does while the provider does not answer.',
);

export const EXTERNAL_KINDS: readonly KindSpec[] = [
  {
    kind: 'identity-provider',
    family: 'external',
    label: 'Identity provider',
    description:
      'Signs people in and issues tokens that our services can check on their own, so that it is asked at sign-in and not on every request. When it is down, people who are signed in should be able to go on.',
    aliases: [
      'auth0',
      'okta',
      'cognito',
      'oauth',
      'oidc',
      'sso',
      'idp',
      'auth service',
      'keycloak',
    ],
    capabilities: ['outside-our-control'],
    properties: [...PROVIDER, fallback, ...COMMON],
    summary: ['slaPercent', 'quotaRequestsPerSecond'],
  },
  {
    kind: 'notification-provider',
    family: 'external',
    label: 'Notification provider',
    description:
      'Delivers push messages, e-mail or SMS for us. It has a quota, is sometimes slow or down, and may deliver late or twice, so it is called by a worker behind a queue, at the pace it allows, with a key that prevents sending twice.',
    aliases: [
      'fcm',
      'apns',
      'twilio',
      'sendgrid',
      'ses',
      'push provider',
      'sms gateway',
      'email provider',
      'mail',
    ],
    capabilities: ['outside-our-control'],
    properties: [...PROVIDER, fallback, ...COMMON],
    summary: ['quotaRequestsPerSecond', 'slaPercent'],
  },
  {
    kind: 'external-service',
    family: 'external',
    label: 'External service',
    description:
      'Something that others run and we call: payments, maps, the web sites a crawler visits. Assume it can be slow, refuse us or change: give it a time-out, a circuit breaker and an answer for when it is not there.',
    aliases: [
      'third party',
      'stripe',
      'payment provider',
      'partner api',
      'webhook',
      'internet',
      'website',
      'maps',
    ],
    capabilities: ['outside-our-control'],
    properties: [...PROVIDER, fallback, ...COMMON],
    summary: ['quotaRequestsPerSecond', 'slaPercent'],
  },
];
