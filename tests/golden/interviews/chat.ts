import { decision, entity, estimate, must, note, operation, quality } from '../interview';
import type { Interview } from '../interview';

/** A vague round: the right words, hardly a number, and one machine of everything. */
export const interview: Interview = {
  minutes: { scope: 9, estimate: 2, api: 3, data: 3, design: 18, 'deep-dive': 7, 'wrap-up': 0 },
  questions: ['How many users do we have?', 'Is it only text, or pictures as well?'],
  drawing: `
mobile-client App
load-balancer Balancer
websocket-gateway Sockets
service Chat service
sql-database Messages
  holds = [message]
cache Online
notification-provider Push provider

App -> Balancer
Balancer -> Sockets
Sockets -> Chat service
Chat service -> Messages
Chat service -> Online
Chat service -> Push provider
`,
  requirements: [
    must('Users can send messages to each other'),
    must('Group chats'),
    must('Show who is online'),
    quality('Low latency'),
    quality('Highly available and scalable'),
  ],
  estimates: [estimate('messages', '500k * 40 / day')],
  operations: [
    operation('WS', '/chat', { request: 'message' }),
    operation('GET', '/messages', { response: 'list of messages' }),
  ],
  entities: [entity('Message', ['id primary', 'sender', 'receiver', 'text', 'time'])],
  notes: [
    note('connections', 'We use WebSockets because they are fast and scale well.'),
    note('message-storage', 'Messages are sharded so that the database scales horizontally.'),
  ],
  decisions: [decision('WebSockets', 'polling', 'it is real time', '')],
};
