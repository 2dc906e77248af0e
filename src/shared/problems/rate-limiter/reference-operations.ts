import type { Answers } from '../../interview/answers';
import { cardsById } from '../reference-parts';

export const operationCards: Answers['operations'] = cardsById(
  {
    id: 'o1',
    method: 'RPC',
    path: 'check(keys, rule_set, cost = 1)',
    request: 'the keys of the caller, the rules that apply, what the request costs',
    response:
      '{allowed, rule, remaining, reset_at}; to the caller: RateLimit-Remaining, RateLimit-Reset',
    errors:
      '429 with Retry-After plus a random second when refused; no answer within 10 ms: the rule’s on_failure',
    notes: 'Inside the gateway. One script counts all rules or none.',
  },
  {
    id: 'o2',
    method: 'PUT',
    path: '/v1/rules/{id}',
    request: '{scope, match, algorithm, limit, window, burst, on_failure, mode}, If-Match: version',
    response: '200 {version}',
    errors: '400 invalid rule, 403 not the owner of the endpoint, 412 changed meanwhile',
    notes: 'A change by more than half needs a second owner.',
  },
  {
    id: 'o3',
    method: 'GET',
    path: '/v1/rules?since=version',
    request: '',
    response: '200 {version, rules, overrides} or 304 not modified',
    errors: '503: the gateway keeps the rules it has',
    notes: 'Each gateway asks every 10 s.',
  },
  {
    id: 'o4',
    method: 'POST',
    path: '/v1/rules/{id}:shadow',
    request: '{percent_of_gateways}',
    response: '200 {checked, would_refuse}',
    errors: '403 not the owner',
    notes: 'Shadow mode: counts what the rule would have refused.',
  },
  {
    id: 'o5',
    method: 'PUT',
    path: '/v1/overrides/{key}',
    request: '{rule_id, limit, until}',
    response: '200',
    errors: '404 unknown rule, 400 without an end',
    notes: 'An exception for one customer; it ends by itself.',
  },
);
