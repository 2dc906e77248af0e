import type { Answers } from '../../interview/answers';
import { cardsById, recordsById } from '../reference-parts';
import { entityCards } from './reference-entities';
import { estimateLines } from './reference-estimates';
import { referenceNotes } from './reference-notes';
import { operationCards } from './reference-operations';
import { assumptionCards, requirementCards } from './reference-requirements';

export const referenceAnswers: Answers = {
  requirements: requirementCards,
  assumptions: assumptionCards,
  estimates: estimateLines,
  operations: operationCards,
  entities: entityCards,
  notes: referenceNotes,
  decisions: cardsById(
    {
      id: 'd1',
      choice: 'One shared store of counters, asked for each request',
      alternative: 'Local buckets that exchange counts each second',
      because: 'It is exact while it answers, and 1 ms fits into the 5 ms we may add.',
      price:
        '100,000 calls a second and three shards with replicas, about $700 a month; it can fail, so each rule needs a policy.',
    },
    {
      id: 'd2',
      choice: 'One script for all rules of a request, keys in one slot',
      alternative: 'One increment for each rule',
      because:
        '100,000 calls instead of 300,000: three shards instead of seven, and all rules are counted or none.',
      price: 'All counters of a caller are on one shard, so a hot caller is a hot shard.',
    },
    {
      id: 'd3',
      choice: 'Sliding window counter, token bucket where bursts are welcome',
      alternative: 'Fixed windows',
      because: 'A fixed window lets twice the limit through at its border.',
      price: 'Two numbers for each key instead of one, and an error of a few percent.',
    },
    {
      id: 'd4',
      choice: 'Fail open after 10 ms, closed for login and payment',
      alternative: 'Refuse whatever cannot be checked',
      because:
        'A guard must not become the outage: 99.99 % of decisions are worth less than the API itself.',
      price:
        'Ten minutes without exact limits when the counters are lost; local limits cut the worst.',
    },
    {
      id: 'd5',
      choice: 'Gateways poll the rules every 10 seconds and keep the last ones',
      alternative: 'Push over a stream',
      because: '5 requests a second are nothing, and a rule service that is down harms nobody.',
      price: 'A wrong rule lives up to 10 s longer than with a push.',
    },
  ),
  risks: cardsById(
    {
      id: 'k1',
      what: 'Counters are in memory only: when a shard and its replica are lost, one window is forgiven.',
      acceptedBecause:
        'Windows are a minute; paid quotas by the month are checked against the usage records each hour.',
      revisitWhen:
        'A quota has a penalty for every call too many: then it gets a durable counter with conditional writes.',
    },
    {
      id: 'k2',
      what: 'With three regions, each region will count for itself: a limit of 1,000 becomes up to 3,000.',
      acceptedBecause:
        'A counter across the ocean costs 150 ms; customers are told that limits are per region.',
      revisitWhen: 'A customer pays for a global quota: then its share is leased to each region.',
    },
    {
      id: 'k3',
      what: 'A wrong rule refuses everybody.',
      acceptedBecause:
        'Shadow mode, one gateway first, an alarm on refusals and the last version back within a minute.',
      revisitWhen: 'It happens once.',
    },
    {
      id: 'k4',
      what: 'A botnet with a million addresses, each below every limit, is not stopped here.',
      acceptedBecause:
        'The edge drops it before us; load shedding keeps a fifth of capacity for signed-in callers.',
      revisitWhen: 'The share of anonymous requests passes a half.',
    },
  ),
  texts: recordsById(
    {
      id: 'bottleneck' as const,
      text: 'The Gateways are the first to fill up: 100,000 requests a second on 21 of 8,000 are 60 %, and 89 % with one zone lost. The Counters come next: 100,000 scripts on three shards of 80,000 are 42 %, but one caller alone can fill a shard.',
    },
    {
      id: 'summary' as const,
      text: 'Every request passes a gateway that raises its counters in one shared in-memory store, in one script, and goes on within 10 ms whatever the store does. Rules come from a small versioned service and stay in the gateways. Each rule says how it counts and whether it fails open or closed. The gateways are the largest line of the bill; the counters cost about $700 a month.',
    },
    {
      id: 'next-steps' as const,
      text: 'At ten times the load: leases for the largest callers, more shards. Before the second region: shares of limits per region. Rehearse the loss of the counters every quarter, at peak.',
    },
  ),
  selfAssessments: {},
};
