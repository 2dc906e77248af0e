import type { Answers, Note } from '../../interview/answers';
import { notesOn } from '../notes-on';
import { cardsById, recordsById } from '../reference-parts';
import { referenceAnswers } from './reference-answers';

export const leaseAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Gateways lease quotas from a durable store and spend them in local buckets',
      alternative: 'A shared counter asked for each request',
      because:
        '98 of 100 requests are decided in memory within microseconds, and nothing is given out twice.',
      price:
        'A lease on a gateway that dies is lost: up to 5 % too few until the window ends. About $3,300 a month for 5 billion writes.',
    },
    {
      id: 'd2',
      choice: 'Token buckets',
      alternative: 'Sliding window counters',
      because: 'A lease is tokens, so store and gateway count in the same way.',
      price: 'A burst of the size of the bucket comes through at once.',
    },
    {
      id: 'd3',
      choice: 'Gateways poll the rules every 10 seconds and keep the last ones',
      alternative: 'A topic that gateways subscribe to',
      because:
        'A gateway that starts needs all rules anyway, and a rule service that is down harms nobody.',
      price: 'A kill switch takes up to 10 s instead of one.',
    },
    {
      id: 'd4',
      choice: 'Fail open with a local limit, closed for login and payment',
      alternative: 'Refuse whatever has no lease',
      because: 'The store may be away for minutes without a caller noticing.',
      price: 'Meanwhile up to 21/20 of a limit.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, ['placement']),
    {
      id: 'n7',
      topicId: 'algorithm',
      text: 'Token buckets: a size of twice the rate for bursts, refilled at the rate, in 16 bytes of memory for each key on a gateway. There is no border of windows to cheat at. The price: a caller can spend the whole bucket at once, so login has a bucket of 5.',
    },
    {
      id: 'n8',
      topicId: 'atomicity',
      text: 'A lease is one conditional write: take 5 % of what is left if the version still stands, so two gateways cannot race for the same tokens. If the gateway dies the tokens are lost until the window ends, never given twice. Entries expire after two windows. The clock of the store decides when a window ends, so the skew of a gateway harms nobody. 2,000 such writes a second stay below 1,000 for each partition and key.',
    },
    {
      id: 'n9',
      topicId: 'local-or-central',
      text: 'Local decisions take microseconds; the central quota bounds them, so there is no overshoot: the sum of all leases never exceeds the limit. Near the end leases get smaller, down to 1, and the check gets central: 5 ms. The error is the other way: with 21 gateways up to 5 % of a limit can lie unused on one that lost the caller.',
    },
    {
      id: 'n10',
      topicId: 'failure',
      text: 'If the store does not answer within 10 ms, a gateway spends what it has, then applies its local limit of a twentieth: most rules fail open, login and payment fail closed. A breaker stops asking for a second. An outage of ten minutes costs accuracy and no request.',
    },
    {
      id: 'n11',
      topicId: 'hot-key',
      text: 'A hot tenant with 60,000 requests a second takes larger leases, so its key sees some 60 writes a second, not 60,000: aggregating locally is what leases do. If one key passed 1,000 writes a second its partition would refuse; then the quota is split into 8 sub-counters.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Gateways fill up first: 100,000 requests a second on 21 of 8,000 are 60 %, 89 % with a zone lost. The store of quotas sees 2,000 writes a second and is far from its limits.',
    },
    {
      id: 'summary' as const,
      text: 'Gateways decide in memory from leased quotas, so the limit holds without a call for each request; rules are polled and kept. Login and payment fail closed, all else fails open.',
    },
    {
      id: 'next-steps' as const,
      text: 'Give each region a lease of the paid quotas. Learn the size of leases from the last hour of each caller.',
    },
  ),
};

export const routingAnswers: Answers = {
  ...referenceAnswers,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'Consistent hashing gives each caller one gateway, which counts in its own memory',
      alternative: 'A shared counter asked for each request',
      because: 'Nine of ten decisions need no call, and limits by key and user are exact.',
      price:
        'Load is less even: 24 gateways instead of 21; when one is lost, its callers get one window for free.',
    },
    {
      id: 'd2',
      choice: 'Counts by address and endpoint are summed up for 100 ms and shared',
      alternative: 'A local share of a twentieth for each gateway',
      because:
        'These keys meet every gateway, and shares would refuse callers who happen to meet a busy one.',
      price: 'Up to 100 ms of overshoot: 24 gateways together let through about 2 % too many.',
    },
    {
      id: 'd3',
      choice: 'GCRA, the leaky bucket with one time stamp',
      alternative: 'Sliding window counter',
      because: 'One number of 8 bytes for each key, no windows and no border.',
      price: 'Remaining quota is harder to explain to callers.',
    },
    {
      id: 'd4',
      choice: 'Fail open with a local limit, closed for login and payment',
      alternative: 'Refuse whatever cannot be checked',
      because: 'A guard must not become the outage.',
      price: 'While the shared counters are away, endpoint limits hold only per gateway.',
    },
  ),
  notes: cardsById<Omit<Note, 'position'>>(
    ...notesOn(referenceAnswers.notes, ['placement']),
    {
      id: 'n7',
      topicId: 'algorithm',
      text: 'GCRA keeps one time stamp for each key: when the next request would be on time. A burst allowance of some requests is subtracted, so bursts pass and the border of a window does not exist. 8 bytes of memory for each key instead of a log of 1.6 KB. The price: an unfair first burst after a gateway is lost.',
    },
    {
      id: 'n8',
      topicId: 'atomicity',
      text: 'All requests of a caller meet one gateway, where a compare-and-swap on 8 bytes is atomic within nanoseconds: no race and no script. Shared sums are atomic increments with an expiry of two windows in the same step. If a gateway dies, its counters are lost: callers move to the next on the ring with a fresh window.',
    },
    {
      id: 'n9',
      topicId: 'local-or-central',
      text: 'Caller limits are local and exact; only sums of addresses and endpoints are central, 10,000 increments a second instead of 100,000. Their overshoot is what 24 gateways see in 100 ms, about 2 %. Paid quotas and login ask the central counter each time: 1 ms. The price is routing by key, which fails to spread one huge caller unless it is split.',
    },
    {
      id: 'n10',
      topicId: 'failure',
      text: 'If the shared counters do not answer within 10 ms, rules by caller go on untouched; rules by endpoint fail open with a local limit of a twentieth, login and payment fail closed. If a gateway is lost, 4 % of the callers get one window for free. A breaker keeps slow counters from costing 10 ms each time.',
    },
    {
      id: 'n11',
      topicId: 'hot-key',
      text: 'One caller with 60,000 requests a second would overload its gateway of 8,000. Hashing is bounded: above 2,000 a second a hot caller is split over as many gateways as needed, each with its share of the limit, and refusals are answered locally. The price is unfairness of some percent between those shares.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Gateways fill up first: 100,000 requests a second on 24 of 8,000 are 52 %, 78 % with a zone lost, which leaves room for uneven hashing. The Shared counters see 10,000 increments a second, an eighth of one shard.',
    },
    {
      id: 'summary' as const,
      text: 'Each caller belongs to one gateway that counts in memory; sums that many gateways share are exchanged every 100 ms. Rules are polled and kept. Login and payment fail closed, all else fails open.',
    },
    {
      id: 'next-steps' as const,
      text: 'Hand counters over when a gateway is drained, so that a release forgives nothing. Route by region first when there are three.',
    },
  ),
};
