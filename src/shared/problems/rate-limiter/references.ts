import type { Reference } from '../pack';
import { leaseAnswers, routingAnswers } from './alternative-answers';
import { leaseDesign } from './alternative-leases';
import { routingDesign } from './alternative-routing';
import { referenceAnswers } from './reference-answers';
import { referenceDesign } from './reference-design';

/** The first is the reference answer; the others are as good and different. */
export const references: Reference[] = [
  {
    id: 'shared-counters',
    title: 'Shared counters in memory',
    summary:
      'One script for each request raises all counters in a shared store; 10 ms and a policy for each rule bound what its failure can do.',
    design: referenceDesign,
    answers: referenceAnswers,
  },
  {
    id: 'leased-quotas',
    title: 'Leased quotas, local buckets',
    summary: 'Gateways take 5 % of what is left from a durable store and decide in memory.',
    design: leaseDesign,
    answers: leaseAnswers,
  },
  {
    id: 'one-gateway-for-each-caller',
    title: 'One gateway for each caller',
    summary:
      'Consistent hashing brings a caller to one gateway that counts in its memory; only sums over many callers are shared.',
    design: routingDesign,
    answers: routingAnswers,
  },
];
