import type { Fact } from '../pack';
import { words } from '../words';

/** What a rule says, who writes it, and what a refused caller sees. */
export const ruleFacts: Fact[] = [
  {
    id: 'hard-or-soft',
    question: 'Are limits hard or soft?',
    answer:
      'Soft for most rules. Hard for login and for quotas that customers pay for: nobody gets past those.',
    isImportant: true,
    askedBy: [
      [
        words(
          'hard limit, soft limit, hard or soft, soft or hard, strict limit, strictly enforced, hard, soft, strict or',
        ),
      ],
      [words('strict, exactly'), words('limit, enforce, enforced, enforcement, quota')],
    ],
  },
  {
    id: 'bursts',
    question: 'May a caller send bursts?',
    answer:
      'Yes for most rules: a burst of twice the rate for some seconds is fine. Not for login.',
    isImportant: true,
    askedBy: [
      [
        words(
          'burst, bursts, bursty, burstiness, short spikes, smooth, smoothing, token bucket, leaky bucket',
        ),
      ],
      [['which', 'what'], ['algorithm']],
    ],
  },
  {
    id: 'windows',
    question: 'Over which time are requests counted?',
    answer: 'A second, a minute or a day, as the rule says; a minute is the most common.',
    isImportant: false,
    askedBy: [
      [
        words(
          'window, window size, time window, time frame, time unit, interval, per minute, per hour, per second or, over which time',
        ),
      ],
      [
        ['typical', 'example', 'usual', 'common'],
        ['limit', 'threshold', 'rule look'],
      ],
    ],
  },
  {
    id: 'refusal',
    question: 'What does a refused caller get?',
    answer: '429 with Retry-After. Every answer says how much is left and when it starts anew.',
    isImportant: false,
    askedBy: [
      [
        words(
          '429, retry after, status code, error code, response code, http code, header, headers, error message',
        ),
      ],
      [
        words(
          'refuse, refused, reject, rejected, throttled, blocked, rate limited, denied, exceed, exceeded, over the limit',
        ),
        words(
          'get, see, response, return, told, tell, know, happen, answer, caller, client, user, drop, queue, inform',
        ),
      ],
      [
        words('tell, inform, notify, let know, know'),
        words('caller, user, client'),
        words('throttled, limited, limit, remaining, left, quota, refused'),
      ],
      [
        ['queue', 'delay', 'wait'],
        ['drop', 'reject', 'refuse', 'instead', 'excess', 'extra request'],
      ],
    ],
  },
  {
    id: 'rule-owners',
    question: 'Who owns the rules, and how fast must a change be live?',
    answer:
      'The team that owns an endpoint, through a config service with versions. A change is live within 60 seconds, without a release.',
    isImportant: true,
    askedBy: [
      [
        ['who'],
        words('own, write, set, configure, change, define, manage, decide, create, edit'),
        ['rule', 'limit', 'config', 'configuration', 'policy', 'policies', 'threshold'],
      ],
      [
        words('rule, limit, config, configuration, policy, threshold'),
        words(
          'change, update, dynamic, dynamically, configurable, redeploy, release, runtime, live, propagate, propagation, without deploy, hot reload, modify, adjust, take effect, defined, stored',
        ),
      ],
      [['how often'], ['rule', 'limit', 'config']],
    ],
  },
  {
    id: 'plans',
    question: 'Do customers have different plans?',
    answer: 'Three plans, and exceptions for single customers until a date.',
    isImportant: false,
    askedBy: [
      [
        words(
          'plan, plans, tier, tiers, free tier, paid, premium, pricing tier, subscription, override, exception, exceptions, whitelist, allowlist, allow list, vip, priority customer, partner, bypass, exempt',
        ),
      ],
    ],
  },
  {
    id: 'trying-out',
    question: 'Must a new rule be tried out before it refuses anybody?',
    answer:
      'It would be good: count what it would refuse, and only then switch it on, a part of the fleet at a time.',
    isImportant: false,
    askedBy: [
      [
        words(
          'shadow, shadow mode, dry run, dry, log only, canary, test rule, try out, tried out, roll out, rollout, simulate, monitor mode, observe only, kill switch, mistake, misconfigured, misconfiguration, wrong rule',
        ),
      ],
      [
        ['test', 'verify', 'validate'],
        ['rule', 'limit', 'change', 'config'],
      ],
    ],
  },
];
