import type { KindSpec } from './kind';

export const CLIENT_KINDS: readonly KindSpec[] = [
  {
    kind: 'web-client',
    family: 'client',
    label: 'Web client',
    description:
      'The browser in which people use the product. Requests start here, so every flow a person sees should be reachable from a client. It is not under our control: it can be slow, offline, out of date or hostile, and what it sends must be checked again on our side.',
    aliases: ['browser', 'user', 'client', 'web app', 'spa', 'frontend', 'ui'],
    capabilities: ['source-of-flows'],
    properties: [],
    summary: [],
  },
  {
    kind: 'mobile-client',
    family: 'client',
    label: 'Mobile client',
    description:
      'The app on a phone. It starts requests like a browser, but its network comes and goes, versions live for years, and battery limits what it may do in the background. Plan for retries, for messages that arrive while it is away, and for push through a provider.',
    aliases: ['phone', 'app', 'ios', 'android', 'device', 'mobile app'],
    capabilities: ['source-of-flows'],
    properties: [],
    summary: [],
  },
];
