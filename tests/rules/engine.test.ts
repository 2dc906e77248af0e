import { describe, expect, it } from 'vitest';
import { EMPTY_ANSWERS, type Answers } from '#shared/interview/answers';
import { runRules } from '#shared/scoring/engine';
import { factsOf } from '#shared/scoring/facts/facts';
import { defineRule, type Rule, type Sketch } from '#shared/scoring/rule';
import backupMissing from '#shared/scoring/rules/availability/backup-missing';
import retryStorm from '#shared/scoring/rules/availability/retry-storm';
import spofNode from '#shared/scoring/rules/availability/spof-node';
import missingProblemPart from '#shared/scoring/rules/correctness/missing-problem-part';
import orderRequiredUnkeyed from '#shared/scoring/rules/consistency/order-required-unkeyed';
import type { Part } from '#shared/problems/pack';
import { EXAMPLE_PACK, examplePack } from './example-pack';
import { designOf } from './sketch';

const PLAIN: Sketch = {
  components: { client: 'web-client', api: 'service', db: 'sql-database' },
  connections: ['client -> api', 'api -> db'],
};

function findingsIn(sketch: Sketch, answers: Answers | null = null, rules?: readonly Rule[]) {
  return runRules(factsOf({ design: designOf(sketch), pack: EXAMPLE_PACK, answers }), rules);
}

function failing(sketch: Sketch, answers: Answers | null = null): string[] {
  return findingsIn(sketch, answers)
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule, components }) => `${rule} ${components.join(' ')}`);
}

describe('running the rules', () => {
  it('turns a rule that throws into an outcome and runs the others', () => {
    const broken = defineRule({
      ...spofNode,
      id: 'broken',
      check: () => {
        throw new Error('a table is missing');
      },
    });
    const findings = findingsIn(PLAIN, null, [broken, spofNode]);
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['spof-node', 'fail'],
      ['broken', 'error'],
    ]);
    expect(findings[1]?.message).toContain('a table is missing');
  });

  it('shows faults by severity, then questions, then the rest', () => {
    const findings = findingsIn({
      ...PLAIN,
      components: { ...PLAIN.components, api: ['service', { replicas: null }] },
    });
    const ranks = { fail: 0, 'cannot-tell': 1, error: 2, pass: 3, 'not-applicable': 4 };
    const order = findings.map(({ outcome }) => ranks[outcome]);
    expect(order).toEqual([...order].sort());
    expect(findings[0]?.severity).toBe('blocker');
    expect(order).toContain(1);
  });

  it('asks about what an import did not tell instead of failing it', () => {
    const findings = findingsIn({
      ...PLAIN,
      components: { ...PLAIN.components, api: ['service', { replicas: null }] },
    });
    const spof = findings.filter(({ rule }) => rule === 'spof-node');
    expect(spof.map(({ outcome }) => outcome)).toEqual(['cannot-tell']);
    expect(spof[0]?.message).toMatch(/How many replicas of “api”/);
  });

  it('says nothing about a component off every path but that it is', () => {
    const spare: Sketch = {
      ...PLAIN,
      components: { ...PLAIN.components, spare: 'sql-database' },
    };
    expect(failing(spare).filter((one) => one.includes('spare'))).toEqual(['orphan-node spare']);
  });

  it('names one cause once: an only copy without a backup', () => {
    expect(failing(PLAIN).filter((one) => one.includes('db'))).toEqual([
      'db-no-standby db',
      'missing-timeout api db',
      'no-observability api db',
    ]);
  });

  it('lets a fault speak for the part of the problem that it is about', () => {
    const sketch = (ordering: string): Sketch => ({
      components: {
        client: 'web-client',
        api: 'service',
        db: 'sql-database',
        events: ['stream', { ordering, orderingKey: 'account' }],
        worker: 'worker',
      },
      connections: ['client -> api', 'api -> db', 'api => events', 'events => worker'],
    });
    const part: Part = {
      id: 'order-of-accounts',
      title: 'Order within an account',
      requirements: ['write'],
      on: [['replay']],
      shownBy: [{ sign: 'value', property: 'ordering', oneOf: ['key'] }],
      severity: 'major',
      why: 'Payments overtake each other.',
      fix: 'Set the key.',
    };
    const failed = (ordering: string, orderedBy: string[] | null) =>
      runRules(
        factsOf({
          design: designOf(sketch(ordering)),
          pack: examplePack({ events: { orderedBy }, parts: [part] }),
          answers: null,
        }),
        [orderRequiredUnkeyed, missingProblemPart],
      ).flatMap(({ rule, outcome }) => (outcome === 'fail' ? [rule] : []));
    expect(failed('none', ['account'])).toEqual(['order-required-unkeyed']);
    expect(failed('none', null)).toEqual(['missing-problem-part']);
    expect(failed('key', ['account'])).toEqual([]);
  });

  it('switches off what an accepted alternative does without', () => {
    const decision = {
      id: 'd1',
      position: 1,
      choice: 'Clients sign every write',
      alternative: 'Sessions',
      because: 'No login is needed',
      price: 'Keys can be lost',
    };
    const rules = (answers: Answers) =>
      findingsIn(PLAIN, answers).filter(({ rule }) => rule === 'no-auth-on-write');
    const [without] = rules(EMPTY_ANSWERS);
    const [withIt] = rules({ ...EMPTY_ANSWERS, decisions: { d1: decision } });
    expect([without?.outcome, withIt?.outcome]).toEqual(['fail', 'not-applicable']);
    expect(withIt?.message).toContain('Writes are signed by the client');
  });

  it('does not take an alternative for chosen that was turned down', () => {
    const decision = {
      id: 'd1',
      position: 1,
      choice: 'Sessions',
      alternative: 'Clients sign every write',
      because: 'People know passwords',
      price: 'A session store',
    };
    const [finding] = findingsIn(PLAIN, { ...EMPTY_ANSWERS, decisions: { d1: decision } }).filter(
      ({ rule }) => rule === 'no-auth-on-write',
    );
    expect(finding?.outcome).toBe('fail');
  });
});

describe('accepted risks', () => {
  const withStandby: Sketch = {
    components: {
      client: 'web-client',
      api: 'serverless-function',
      orders: ['sql-database', { standby: 'sync', zones: 2 }],
    },
    connections: ['client -> api', 'api -> orders'],
  };
  const backupOf = (sketch: Sketch, answers: Answers | null) =>
    findingsIn(sketch, answers, [backupMissing])[0];

  it('make a major fault minor when the component says so', () => {
    const accepted = {
      ...withStandby,
      components: {
        ...withStandby.components,
        orders: [
          'sql-database',
          { standby: 'sync', acceptedRisk: 'It is a demo; look again before launch' },
        ] as const,
      },
    };
    expect(backupOf(withStandby, null)?.severity).toBe('major');
    expect(backupOf(accepted, null)?.severity).toBe('minor');
  });

  it('make a major fault minor when a risk card is about it, and name the card', () => {
    const risk = {
      id: 'k1',
      position: 1,
      what: 'A wrong delete in orders cannot be undone: there is no backup',
      acceptedBecause: 'The pilot has ten users',
      revisitWhen: 'Before launch',
    };
    const finding = backupOf(withStandby, { ...EMPTY_ANSWERS, risks: { k1: risk } });
    expect([finding?.severity, finding?.answers]).toEqual(['minor', ['k1']]);
  });

  it('do not cover what the card is not about', () => {
    const risk = {
      id: 'k1',
      position: 1,
      what: 'The orders page may be slow on Mondays',
      acceptedBecause: 'Nobody minds',
      revisitWhen: 'Someone minds',
    };
    expect(backupOf(withStandby, { ...EMPTY_ANSWERS, risks: { k1: risk } })?.severity).toBe(
      'major',
    );
  });

  it('make a major fault minor when the connection says so', () => {
    const retrying = (acceptedRisk: string | undefined): Sketch => ({
      components: {
        client: 'web-client',
        api: ['service', { replicas: 3 }],
        payments: 'external-service',
      },
      connections: [
        'client -> api',
        ['api -> payments', { retries: 3, ...(acceptedRisk !== undefined && { acceptedRisk }) }],
      ],
    });
    const severity = (risk?: string) => findingsIn(retrying(risk), null, [retryStorm])[0]?.severity;
    expect([
      severity(),
      severity('One caller only; look again at 10 services'),
      severity(' '),
    ]).toEqual(['major', 'minor', 'major']);
  });

  it('never silence a blocker', () => {
    const accepted: Sketch = {
      ...PLAIN,
      components: { ...PLAIN.components, api: ['service', { acceptedRisk: 'We like it so' }] },
    };
    const [finding] = findingsIn(accepted, null, [spofNode]);
    expect(finding?.severity).toBe('blocker');
  });
});
