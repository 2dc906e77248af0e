import { decision, entity, estimate, must, note, operation, quality } from '../interview';
import type { Interview } from '../interview';

/** One queue and one pool of workers for all channels, with no way back for messages that fail. */
export const interview: Interview = {
  minutes: { scope: 6, estimate: 6, api: 5, data: 4, design: 11, 'deep-dive': 10, 'wrap-up': 3 },
  questions: [
    'Which channels do we support?',
    'How many notifications per day?',
    'May a notification be sent twice?',
    'How quickly must an unsubscribe work?',
    'How large is a marketing campaign?',
  ],
  twists: ['slow-provider', 'poison-template'],
  drawing: `
service Product services
load-balancer Balancer
  replicas = 2
  zones = 2
service Intake
  replicas = 6
  zones = 3
  hasAuth = true
queue Everything
  zones = 3
  replicationFactor = 3
  isManaged = true
worker Senders
  replicas = 30
  zones = 3
sql-database Preferences
  standby = sync
  zones = 2
  holds = [preference]
  hasBackup = true
wide-column-store Status
  replicas = 6
  replicationFactor = 3
  zones = 3
  holds = [notification]
notification-provider Push
notification-provider Mail
notification-provider SMS
mobile-client App
monitoring Watch
  hasAlarms = true

Product services -> Balancer
Balancer -> Intake
App -> Balancer
Intake -> Everything async
Intake -> Status
  timeoutMs = 200
Intake -> Preferences
  timeoutMs = 200
Everything -> Senders async
Senders -> Preferences read
  timeoutMs = 200
Senders -> Push
Senders -> Mail
Senders -> SMS
  retries = 5
Senders -> Status write
  timeoutMs = 200
Push -> Intake
Senders -> Watch async
`,
  requirements: [
    must('Services ask us to notify a person'),
    must('Respect which channels a person wants and their quiet hours'),
    must('Deliver by push, e-mail and SMS and retry failures'),
    must('Show whether a notification was delivered'),
    quality('One-time codes reach the provider', 'within 5 s at p99'),
    quality('An accepted notification is never lost'),
    quality('Accepting requests is available', '99.9 %'),
    quality('An opt-out works', 'within 1 minute'),
  ],
  estimates: [
    estimate('average', '100M / day'),
    estimate('campaign peak', '10M / 10 min'),
    estimate('status', '100M * 500 B / day'),
    estimate('sms bill', '5M * 0.008 usd'),
  ],
  operations: [
    operation('POST', '/notifications', {
      request: 'recipient, template, data, class; idempotency key',
      response: '202 { id }',
      errors: '400 unknown template, 429 too many requests',
    }),
    operation('GET', '/notifications/{id}', { response: 'status by channel' }),
    operation('PUT', '/users/{id}/preferences', {
      request: 'channels and quiet hours',
      response: '200',
    }),
  ],
  entities: [
    entity('Notification', ['id partition', 'recipient', 'status', 'createdAt'], {
      accessPaths: 'By id',
    }),
    entity('Preference', ['userId primary', 'channel', 'quietHours'], { accessPaths: 'By user' }),
  ],
  notes: [
    note(
      'delivery-guarantee',
      'At least once: a worker acknowledges a message only after the provider has accepted it. Before sending it checks a dedupe key for 24 hours, so a repeated request does nothing.',
    ),
    note(
      'provider-limits',
      'Push allows 600,000 a minute, so a campaign of 7 million pushes takes 12 minutes.',
    ),
    note(null, 'A slow e-mail provider is handled by adding more workers.'),
  ],
  decisions: [
    decision(
      'One queue for all channels',
      'A queue for each channel and class',
      'It is simple to run and to watch',
      'Channels wait for one another',
    ),
    decision(
      'At least once',
      'At most once',
      'A lost code locks somebody out',
      'Now and then a message twice',
    ),
  ],
  texts: {
    bottleneck: 'The workers during a campaign',
    'next-steps': 'A second e-mail provider, and templates in more languages.',
  },
};
