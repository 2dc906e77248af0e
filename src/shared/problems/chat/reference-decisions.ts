import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

export const referenceDecisions: Answers['decisions'] = cardsById(
  {
    id: 'd1',
    choice: 'One open WebSocket per device, held by gateways that do nothing else',
    alternative: 'Polling every two seconds',
    because:
      '300,000 devices asking every two seconds are 150,000 requests a second, nearly all for nothing; held open they cost 10,000 heartbeats.',
    price:
      'Twelve gateways that are full by memory, careful deployments, and a storm when one is lost.',
  },
  {
    id: 'd2',
    choice: 'A registry in memory from user and device to gateway, with a TTL of 60 s',
    alternative: 'A topic per gateway to which every server publishes',
    because:
      'Delivery reads all devices of the recipients at once and calls each gateway once, 5,600 times a second at most.',
    price: 'An entry can be wrong for up to a minute; the device then finds the gap by itself.',
  },
  {
    id: 'd3',
    choice: 'Numbers per conversation, given by the server when the message is stored',
    alternative: 'The time of the sender’s clock',
    because:
      'Order is needed within a conversation only, and a gap in the numbers tells a device what it missed.',
    price: 'One conditional write per message, which a single very busy conversation can make hot.',
  },
  {
    id: 'd4',
    choice: 'A wide-column store partitioned by conversation and ten-day bucket',
    alternative: 'PostgreSQL, partitioned the same way',
    because: 'History is one slice of one partition, and 2.2 TB a year grow by adding nodes.',
    price: 'No joins and no search, and a kind of database that the team has to learn.',
  },
  {
    id: 'd5',
    choice: 'Store first, then a stream to the delivery workers',
    alternative: 'The chat service calls the gateways itself',
    because:
      'The sender waits for two copies and for nobody’s phone, and a group of 500 does not hold up its sender.',
    price: 'Some milliseconds and three brokers to run.',
  },
  {
    id: 'd6',
    choice: 'Groups above 100 members get a signal, and the app fetches what is on screen',
    alternative: 'The message itself to every member',
    because: 'One message to 500 people would be 1,000 pushes to devices of which few are looking.',
    price: 'A burst of equal reads when a busy group is open; the service coalesces them.',
  },
);

export const referenceRisks: Answers['risks'] = cardsById(
  {
    id: 'k1',
    what: 'One region: if it is lost, chat stops until it is back.',
    acceptedBecause:
      'Users are on one continent, and three zones reach 99.95 %; a second region nearly doubles the bill.',
    revisitWhen: 'A tenth of the people is on another continent.',
  },
  {
    id: 'k2',
    what: 'The registry and presence live in memory and may be lost.',
    acceptedBecause:
      'Heartbeats fill them again within 30 s, and messages are stored all the while.',
    revisitWhen: 'Deliveries late by more than 30 s show up more than once a quarter.',
  },
  {
    id: 'k3',
    what: 'An event can be lost between the store and the stream, when the service crashes between the two.',
    acceptedBecause:
      'The message is stored and numbered; the next message or heartbeat shows the gap and the device fetches it.',
    revisitWhen: 'Something else than delivery starts to read the stream.',
  },
);
