import type { Answers, Note } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const eventStreamsAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Server-sent events down and POST up',
      alternative: 'WebSockets in both directions',
      because:
        'Every proxy and network understands plain HTTP, sends are ordinary requests with limits and retries, and a stream resumes by its last event id.',
      price:
        'A header of some hundred bytes on each of 1,160 sends a second, and a second connection for them.',
    },
    {
      id: 'd2',
      choice: 'People are assigned to gateways by consistent hashing',
      alternative: 'A registry that names the gateway of each device',
      because:
        'Every server can work out the gateway of a recipient from a ring of 12 entries; nothing is looked up for 5,600 deliveries a second.',
      price:
        'When a gateway is added or lost, a twelfth of all people must reconnect, 25,000 over a minute.',
    },
    {
      id: 'd3',
      choice:
        'The chat service delivers by direct calls to the gateways after it has answered; no stream in between',
      alternative: 'A stream and delivery workers',
      because:
        'A message of a group of 500 is at most 12 calls, one for each gateway, done within 20 ms.',
      price:
        'A crash after the answer loses the push, not the message; the device finds the gap with its next event or heartbeat.',
    },
    {
      id: 'd4',
      choice: 'A managed key-value store partitioned by conversation and bucket',
      alternative: 'A cluster of our own',
      because:
        'Conditional inserts give numbers without holes, three copies in three zones are the default, and nobody is on call for it.',
      price:
        'One partition takes 1,000 writes a second, so a very hot conversation must be slowed down.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...Object.values(referenceAnswers.notes).filter(
      ({ topicId }) => topicId !== 'routing' && topicId !== 'message-storage' && topicId !== null,
    ),
    {
      id: 'n8',
      topicId: 'routing',
      text:
        'A hash ring with 200 points for each of 12 gateways says where a person’s event streams are; servers watch the ring and keep a copy, so routing costs no lookup. Both devices of a person are on the same gateway. ' +
        'If a gateway fails, the ring changes within 10 s and its 25,000 devices reconnect elsewhere with jitter; pushes in between are lost and found again by the last event id. Without a lease a dead gateway would stay in the ring.',
    },
    {
      id: 'n9',
      topicId: 'message-storage',
      text:
        'The partition key is conversation and a bucket of ten days, the sort key the number. A page of 50 messages, 15 KB, is one read. 2.2 TB a year, kept in 3 copies by the provider. ' +
        'One partition takes 1,000 writes and 3,000 reads a second: a hot conversation is limited on sends, and its newest page is kept in memory for a second. The cost grows with the requests, about $1.25 for a million writes.',
    },
    {
      id: 'n11',
      topicId: null,
      text:
        'When things go wrong: a push job that crashes the function goes to the dead-letter queue after 4 attempts and an alarm rings. To erase one person, their messages become tombstones in the table, device rows are deleted, and backups age out after 30 days. ' +
        'A second region would give each conversation a home region that numbers its messages; people elsewhere write to it 70 ms further away.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Event gateways fill up first: 300,000 streams on twelve of 50,000 each are 50 %, and 75 % with a zone lost. The Chat service comes next, because it also makes the 5,600 calls a second to the gateways.',
    },
    {
      id: 'summary' as const,
      text: 'Sends are plain requests; each device keeps one event stream to the gateway that the hash of its user names. The chat service stores the message with its number, answers, and calls the gateways of the recipients. A lost push is found by the last event id. Managed parts wherever there are some; the gateways are the largest line of the bill.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the people: a stream and delivery workers when groups grow beyond 500, tuned gateways with 200,000 streams each. Write requests of the table are then the largest line; compare it with a cluster of our own.',
    },
  ),
};
