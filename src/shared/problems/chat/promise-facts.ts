import type { Fact } from '../pack';
import { words } from '../words';

/** What a message is promised on its way. */
export const promiseFacts: Fact[] = [
  {
    id: 'ordering',
    question: 'In which order must messages appear?',
    answer:
      'Within a conversation everyone sees the same order. Between conversations order does not matter.',
    isImportant: true,
    askedBy: [[words('order, ordering, ordered, sequence, out of order, causal, chronological')]],
  },
  {
    id: 'delivery',
    question: 'What do we promise about delivery?',
    answer:
      'At least once, shown once: the client drops repeats. A message whose sender saw the tick is never lost, whatever fails.',
    isImportant: true,
    askedBy: [
      [
        words(
          'delivery guarantee, delivery semantics, at least once, exactly once, at most once',
          'guaranteed delivery, duplicate, dedupe, deduplicate, delivery promise, twice',
        ),
      ],
      [
        ['guarantee', 'promise', 'semantics'],
        ['delivery', 'deliver', 'message'],
      ],
      [
        words(
          'durability, durable, data loss, backup, disaster, rpo, rto, recovery, lose message',
          'lose a message, lose data',
        ),
      ],
      [
        ['lose', 'loss', 'drop', 'missing'],
        ['message', 'data', 'acceptable', 'tolerate', 'ever'],
      ],
    ],
  },
  {
    id: 'offline-users',
    question: 'What happens to messages for people who are offline?',
    answer:
      'They wait in the history. The phone gets a push notification and loads what it missed when it connects.',
    isImportant: true,
    askedBy: [
      [words('offline, not connected, disconnected, push notification, notification, apns, fcm')],
      [
        ['away', 'no network', 'tunnel', 'app closed', 'background'],
        ['message', 'user', 'happen', 'receive', 'phone'],
      ],
    ],
  },
  {
    id: 'consistency',
    question: 'How consistent must it be?',
    answer:
      'All devices agree within seconds on messages and their order. Presence and receipts may lag.',
    isImportant: false,
    askedBy: [
      [
        ['immediately', 'at once', 'at the same time', 'instantly'],
        ['device'],
        ['same state', 'same view', 'agree', 'show the same'],
      ],
      [
        words(
          'consistency, consistent, eventual, eventually, stale, staleness, read your write',
          'strong, strongly, cap theorem',
        ),
      ],
    ],
  },
];
