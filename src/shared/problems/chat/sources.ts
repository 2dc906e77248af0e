import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'websocket',
    title: 'RFC 6455, The WebSocket Protocol: ping, pong and closing',
    address: 'https://www.rfc-editor.org/rfc/rfc6455',
  },
  {
    id: 'server-sent-events',
    title: 'HTML Standard: server-sent events, with the last event id after a reconnect',
    address: 'https://html.spec.whatwg.org/multipage/server-sent-events.html',
  },
  {
    id: 'course',
    title:
      'System design course, chapter on a messenger: 50 million people, 40 messages a day each',
    address: 'https://github.com/karanpratapsingh/system-design',
  },
  {
    id: 'discord-messages',
    title:
      'Discord on storing messages: partitions by channel and time, coalesced reads, 177 nodes to 72',
    address: 'https://discord.com/blog/how-discord-stores-trillions-of-messages',
  },
  {
    id: 'partition-size',
    title: 'DataStax on the size of partitions: below 100 MB and 100,000 rows',
    address: 'https://docs.datastax.com/en/dse-planning/doc/planning/planningPartitionSize.html',
  },
  {
    id: 'connections-per-server',
    title: 'FreeBSD Foundation, WhatsApp: one to three million connections on a tuned server',
    address: 'https://freebsdfoundation.org/testimonial/whatsapp/',
  },
  {
    id: 'idle-time-out',
    title:
      'A report of mass disconnects when the idle time-out of the balancer equals the ping interval',
    address: 'https://github.com/mattermost/docs/issues/8929',
  },
  {
    id: 'static-stability',
    title:
      'AWS on static stability: capacity for a lost zone is there beforehand. With both devices of a person connected that makes 12 gateways, not the 3 to 6 of common answers that count one device each',
    address:
      'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/static-stability.html',
  },
];
