import type { Answers } from '../../interview/answers';
import { cardsById, requirement } from '../reference-parts';

export const requirementCards: Answers['requirements'] = cardsById(
  requirement(
    'r1',
    'functional',
    'must',
    'Limit requests per user, address, API key and endpoint: allow or refuse each by rule',
  ),
  requirement('r2', 'functional', 'must', 'The same limit holds across all gateways together'),
  requirement(
    'r3',
    'functional',
    'must',
    'A refused caller gets 429 with Retry-After and the remaining quota',
  ),
  requirement('r4', 'functional', 'must', 'Owners change rules without a release'),
  requirement('r5', 'functional', 'should', 'Plans for customers, exceptions until a date'),
  requirement('r6', 'functional', 'could', 'Limit requests in flight per caller'),
  requirement('r7', 'functional', 'should', 'Try a rule in shadow mode first'),
  requirement(
    'r8',
    'functional',
    'should',
    'Metrics of allowed, refused and undecided requests by rule',
  ),
  requirement('r9', 'non-functional', 'must', 'Latency that a check adds, p99', '5 ms'),
  requirement('r10', 'non-functional', 'must', 'Availability of the decision', '99.99 %'),
  requirement(
    'r11',
    'non-functional',
    'must',
    'Each rule says whether it fails open or closed; a limiter that is down never takes the API down',
  ),
  requirement(
    'r12',
    'non-functional',
    'must',
    'Overshoot of ordinary rules; none for paid quotas and login',
    '5 %',
  ),
  requirement(
    'r13',
    'non-functional',
    'must',
    'Checks a second at peak, for 10 million active keys',
    '100,000 /s',
  ),
  requirement('r14', 'non-functional', 'must', 'A changed rule is live everywhere within', '60 s'),
  requirement(
    'r15',
    'out-of-scope',
    'could',
    'Network floods, billing, limits that hold over several regions',
  ),
);

export const assumptionCards: Answers['assumptions'] = cardsById(
  {
    id: 'a1',
    text: 'Three rules apply to each request, and their counters can share a slot by the caller.',
  },
  { id: 'a2', text: 'About 2 % of requests are refused on a usual day.' },
  { id: 'a3', text: 'The gateways are there already; the check is one more step in them.' },
);
