import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

/** Deep dives of the reference answer: each with a mechanism, a number and what fails. */
export const referenceNotes: Answers['notes'] = cardsById(
  {
    id: 'n1',
    topicId: 'algorithm',
    text:
      'Sliding window counter for most rules: two numbers for each key, the last window weighted by what is left of it, so 36 + 84 x 0.75 = 99 a quarter into the window. A fixed window would let twice the limit through at its border; a sliding log would take 16 GB. ' +
      'Rules that welcome bursts use a token bucket with a size of twice the rate. The price is an error of a few percent when the last window was uneven, inside the 5 % we may have.',
  },
  {
    id: 'n2',
    topicId: 'atomicity',
    text:
      'One script counts all three rules of a request or none, and sets their expiry to two windows in the same step, about 0.1 ms. Reading first and writing later would be a race: two gateways at 99 of 100 would both allow. The hash tag {caller} keeps the keys in one slot. ' +
      'The clock of the store decides, so a gateway that runs 40 s fast harms nobody. If a gateway dies in between, nothing is half counted and no counter lives for ever.',
  },
  {
    id: 'n3',
    topicId: 'local-or-central',
    text:
      'Central counting adds one round trip: 1 ms, p99 below 5 ms, and is exact while the store answers. Local counters exchanged each second would overshoot: 50 gateways times a limit of 100 are 5,000 requests. Only rules above 20,000 a second count locally and send one increment for 20 requests; with 21 gateways that is at most 420 too many, 2 %. ' +
      'Paid quotas and login stay central. The price of central is that 100,000 requests a second depend on it, so it needs a time-out and a policy.',
  },
  {
    id: 'n4',
    topicId: 'failure',
    text:
      'Each check has a time-out of 10 ms and each rule says what follows: it fails open, but login and payment fail closed. A breaker opens when half of the checks of a second have failed; then every gateway applies a local limit of a twentieth without asking, and probes with 1 % of the requests. ' +
      'When the counters are down for ten minutes, callers notice nothing, a flood is still cut, and undecided requests raise an alarm within a minute. The price: a caller can get up to 21/20 of the limit, and a login may be refused.',
  },
  {
    id: 'n5',
    topicId: 'hot-key',
    text:
      'One customer with 60,000 requests a second is on one shard, 75 % of what it can do. The gateway remembers a refusal until the window ends, so a caller above the limit costs one check per gateway and window instead of thousands. For an allowed hot tenant the counter is split into 8 sub-counters with an eighth of the limit each. ' +
      'The price is unfairness of a few percent. An alarm at 50 % of a shard names the key before neighbours get slow.',
  },
  {
    id: 'n6',
    topicId: 'placement',
    text:
      'The limiter is a step inside the gateway: no extra hop, and what is refused costs no service anything. A library would mean five languages and five versions; a sidecar 1 ms and 100 MB beside each instance. A release of the gateway goes to 1 of 21 first. ' +
      'Calls between services go past the gateway and are not limited here: a risk that we accept until one of them hurts another.',
  },
);
