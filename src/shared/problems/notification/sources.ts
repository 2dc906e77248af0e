import type { Pack } from '../pack';

export const sources: Pack['sources'] = [
  {
    id: 'fcm-quotas',
    title:
      'Firebase Cloud Messaging, throttling and quotas: 600,000 messages a minute and project, 429 above',
    address: 'https://firebase.google.com/docs/cloud-messaging/throttling-and-quotas',
  },
  {
    id: 'apns-responses',
    title:
      'Apple, Handling notification responses from APNs: 410 for a token that is no longer valid',
    address:
      'https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns',
  },
  {
    id: 'sms-limits',
    title:
      'Twilio, rate limits and message queues: one segment a second for a long code, a queue of hours',
    address:
      'https://help.twilio.com/articles/115002943027-Understanding-Twilio-Rate-Limits-and-Message-Queues',
  },
  {
    id: 'sms-prices',
    title:
      'Twilio, price list for SMS in the United States; 0.8 cents a message is our rounded assumption',
    address: 'https://www.twilio.com/en-us/sms/pricing/us',
  },
  {
    id: 'dead-letters',
    title: 'Amazon SQS, using dead-letter queues',
    address:
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  },
  {
    id: 'backlogs',
    title: 'Amazon Builders’ Library, Avoiding insurmountable queue backlogs',
    address: 'https://aws.amazon.com/builders-library/avoiding-insurmountable-queue-backlogs/',
  },
  {
    id: 'outbox',
    title: 'Transactional outbox pattern',
    address: 'https://microservices.io/patterns/data/transactional-outbox.html',
  },
];
