import { beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DESIGN, type Design } from '#shared/design/schema';
import type { Estimator } from '#shared/estimation/estimator';
import { groupBy } from '#shared/lib/group-by';
import { RULES } from '#shared/scoring/catalog';
import { penaltySum } from '#shared/scoring/rubric';
import { loadEstimator } from '#shared/estimation/load-estimator';
import { EMPTY_ANSWERS, type Answers } from '#shared/interview/answers';
import { STAGES } from '#shared/interview/stages';
import type { Pack, Reference } from '#shared/problems/pack';
import { loadOtherPacks, loadPack } from '#shared/problems/load-pack';
import { judge, judgementOf, type JudgeInput } from '#shared/scoring/judge';
import { liveFindings } from '#shared/scoring/live-findings';
import { ReportSchema, type Finding } from '#shared/scoring/report';
import { unneededIn } from '#shared/scoring/restraint/restraint';
import type { SessionFacts } from '#shared/scoring/session';
import { heldBack } from '#shared/scoring/why-not-higher';
import { design } from '../../helpers/design-builder';

let pack: Pack;
let estimates: Estimator;
let others: JudgeInput['others'];
let reference: Reference;

beforeAll(async () => {
  const loaded = await loadPack('url-shortener');
  const [first] = loaded?.references ?? [];
  if (!loaded || !first) throw new Error('The URL shortener has no pack with a reference');
  [pack, reference, estimates] = [loaded, first, await loadEstimator()];
  others = await loadOtherPacks('url-shortener');
});

const inputOf = (changed: Partial<JudgeInput> = {}): JudgeInput => ({
  pack,
  level: 'senior',
  mode: null,
  design: reference.design,
  answers: reference.answers,
  session: null,
  estimates,
  others,
  ...changed,
});

const judged = (changed: Partial<JudgeInput> = {}) => judge(inputOf(changed));

/** The drawing that people bring to every question, with nothing of this one in it. */
const TEMPLATE: Design = design()
  .component('Client', 'web-client')
  .component('CDN', 'cdn')
  .component('Load balancer', 'load-balancer')
  .component('Service', 'service', { replicas: 3 })
  .component('Cache', 'cache')
  .component('Database', 'sql-database')
  .component('Queue', 'queue')
  .component('Worker', 'worker')
  .component('Search', 'search-index')
  .component('Files', 'object-storage')
  .chain('Client', 'CDN', 'Load balancer', 'Service', 'Database')
  .connect('Service', 'Cache')
  .connect('Service', 'Search')
  .connect('Service', 'Files')
  .chain('Service', 'Queue', 'Worker', 'Database')
  .build();

describe('the reference answers of the URL shortener', () => {
  it('score as strong hires and have no blocker or major fault', () => {
    for (const one of pack.references) {
      const report = judged({ design: one.design, answers: one.answers });
      expect(report.total, one.id).toBeGreaterThanOrEqual(85);
      expect(report.designScore, one.id).toBeGreaterThanOrEqual(85);
      const serious = report.findings.filter(
        ({ outcome, severity }) =>
          outcome === 'error' ||
          (outcome === 'fail' && (severity === 'blocker' || severity === 'major')),
      );
      expect(serious, one.id).toEqual([]);
      expect(ReportSchema.parse(report)).toEqual(report);
    }
  });

  it('hold nothing that the answer could do without', () => {
    for (const one of pack.references)
      expect(
        unneededIn(judged({ design: one.design, answers: one.answers }).restraint),
        one.id,
      ).toEqual([]);
  });

  it('lose points with every component that is taken away, but for what serves every design', () => {
    const whole = judged().designScore;
    // Only load can say what a cache is worth, and the store could give out numbers as well.
    const neutral = ['web-client', 'dns', 'monitoring', 'cache', 'cdn', 'id-generator'];
    for (const { id, kind } of Object.values(reference.design.components)) {
      if (neutral.includes(kind)) continue;
      const { components, connections } = reference.design;
      const without: Design = {
        ...reference.design,
        components: Object.fromEntries(Object.entries(components).filter(([key]) => key !== id)),
        connections: Object.fromEntries(
          Object.entries(connections).filter(([, { from, to }]) => from !== id && to !== id),
        ),
      };
      expect(judged({ design: without }).designScore, id).toBeLessThan(whole);
    }
  });

  it('gain nothing from a box that nobody needs', () => {
    const { components, connections } = reference.design;
    const extra: Design = {
      ...reference.design,
      components: {
        ...components,
        extra: { ...components['click-store'], id: 'extra', name: 'Extra' } as never,
      },
      connections: {
        ...connections,
        more: { ...connections['link-service-to-click-store'], id: 'more', to: 'extra' } as never,
      },
    };
    const report = judged({ design: extra });
    expect(unneededIn(report.restraint)).toContain('extra');
    expect(report.designScore).toBeLessThan(judged().designScore);
  });
});

describe('other answers', () => {
  it('an empty answer is worth nearly nothing and is judged to the end', () => {
    const report = judged({ design: EMPTY_DESIGN, answers: EMPTY_ANSWERS });
    expect(report.total).toBeLessThanOrEqual(5);
    expect(report.designScore).toBe(0);
    expect(report.verdicts?.every(({ verdict }) => verdict === 'no-hire')).toBe(true);
    expect(ReportSchema.parse(report)).toEqual(report);
  });

  it('a template without the parts of the problem scores clearly lower', () => {
    const template = judged({ design: TEMPLATE, answers: null });
    expect(template.designScore).toBeLessThanOrEqual(judged().designScore - 25);
  });

  it('a drawing alone gets no total and no verdict, and only its architecture is graded', () => {
    const report = judged({ answers: null });
    expect([report.total, report.verdicts]).toEqual([null, null]);
    const graded = report.dimensions.filter(({ grade }) => grade !== null);
    expect(graded.map(({ id }) => id)).toEqual(['architecture']);
    expect(report.requirements).toEqual([]);
  });

  it('a list of terms is no deep dive', () => {
    const words =
      'Redis cache, TTL, eviction, stampede, fail 5; base62, counter, collision, crash 7';
    const note = { id: 'n', position: 1, topicId: 'caching', text: words };
    const answers: Answers = { ...reference.answers, notes: { n: note }, decisions: {} };
    const report = judged({ answers });
    expect(report.dimensions.find(({ id }) => id === 'deep-dive')?.grade).toBe(0);
  });

  it('one decision written three times, without a reason, is not three decisions', () => {
    const decision = { choice: 'Redis', alternative: 'none', because: 'a b c', price: 'low' };
    const decisions = Object.fromEntries(
      ['a', 'b', 'c'].map((id, position) => [id, { id, position, ...decision }]),
    );
    const report = judged({ answers: { ...EMPTY_ANSWERS, decisions } });
    expect(report.dimensions.find(({ id }) => id === 'trade-offs')?.grade).toBeLessThan(1);
  });

  it('a requirement that was put out of scope covers nothing and is recorded', () => {
    const card = {
      id: 'out',
      position: 1,
      kind: 'out-of-scope' as const,
      text: 'Click statistics',
      priority: 'could' as const,
      target: '',
    };
    const report = judged({ answers: { ...EMPTY_ANSWERS, requirements: { out: card } } });
    const statistics = report.requirements.find(({ id }) => id === 'click-statistics');
    expect(statistics?.status).toBe('scoped-out');
  });
});

describe('estimates', () => {
  const estimateOf = (expression: string, name: string, more: Answers['estimates'] = {}) => {
    const line = { id: 'line', position: 9, name, expression, note: '' };
    const report = judged({
      answers: { ...EMPTY_ANSWERS, estimates: { ...more, line } },
    });
    return report.estimates.find(({ answerId }) => answerId === 'line');
  };

  it('are inside the band, outside it, or in another unit', () => {
    expect(estimateOf('100M / month * 500 B * 5 years', 'storage')?.status).toBe('inside');
    expect(estimateOf('90 PB', 'storage')?.status).toBe('outside');
    expect(estimateOf('12 / s', 'storage')?.status).toBe('wrong-unit');
    expect(estimateOf('12 * * 3', 'storage')?.status).toBe('not-computed');
  });

  it('are right for the candidate’s own inputs although outside the band', () => {
    const own = {
      id: 'own',
      position: 1,
      name: 'creates per second',
      expression: '1000 / s',
      note: 'new links',
    };
    const result = estimateOf('100 * 1000 / s', 'redirects', { own });
    expect([result?.id, result?.status]).toEqual(['redirect-rate', 'own-inputs']);
  });
});

describe('a session', () => {
  const MINUTE_MS = 60_000;
  const session: SessionFacts = {
    durationMinutes: 45,
    timeInStageMs: {
      scope: 5 * MINUTE_MS,
      estimate: 5 * MINUTE_MS,
      api: 4 * MINUTE_MS,
      data: 4 * MINUTE_MS,
      design: 11 * MINUTE_MS,
      'deep-dive': 12 * MINUTE_MS,
      'wrap-up': 4 * MINUTE_MS,
    },
    firstComponentAtMs: 20 * MINUTE_MS,
    firstRequirementAtMs: 2 * MINUTE_MS,
    interruptions: [],
    conversation: [],
  };
  const asked = (count: number): SessionFacts => ({
    ...session,
    conversation: pack.facts.slice(0, count).map(({ id, question, answer }, index) => ({
      id: `q${index}`,
      kind: 'question',
      question,
      answer,
      factId: id,
      elapsedMs: index * 1000,
    })),
  });
  const gradeIn = (one: SessionFacts, dimension: string, answers = reference.answers) =>
    judged({ session: one, answers }).dimensions.find(({ id }) => id === dimension)?.grade;

  it('counts useful questions and lists the facts that were never asked for', () => {
    expect(gradeIn(asked(4), 'requirements')).toBe(4);
    expect(gradeIn(session, 'requirements')).toBeLessThan(4);
    const { facts } = judged({ session: asked(2) });
    expect(facts.filter(({ isAsked }) => isAsked)).toHaveLength(2);
  });

  it('that draws before it asks gets at most 1 for its requirements', () => {
    const hasty = { ...session, firstComponentAtMs: 1000, firstRequirementAtMs: 5 * MINUTE_MS };
    expect(gradeIn(hasty, 'requirements')).toBe(1);
  });

  it('is graded on the twists that were announced', () => {
    const twist = pack.twists[0];
    if (!twist) throw new Error('no twist');
    const twisted: SessionFacts = {
      ...session,
      conversation: [
        { id: 't', kind: 'twist', subjectId: twist.id, text: twist.announcement, elapsedMs: 1 },
      ],
    };
    const note = { id: 'tn', position: 99, topicId: null, text: twist.goodAnswer };
    const answered = { ...reference.answers, notes: { ...reference.answers.notes, tn: note } };
    const silent = { ...reference.answers, notes: {}, decisions: {}, risks: {}, texts: {} };
    expect(gradeIn(twisted, 'failure', answered)).toBe(4);
    expect(gradeIn(twisted, 'failure', silent)).toBeLessThan(2);
  });

  it('is told where its time went, without losing points for it', () => {
    const slow = { ...session.timeInStageMs, scope: 12 * MINUTE_MS, 'wrap-up': 0 };
    const report = judged({ session: { ...session, timeInStageMs: slow } });
    expect(report.stageTimes.map(({ stage }) => stage)).toEqual([...STAGES]);
    expect(report.remarks).toContain('Scope took 12 minutes of 5 minutes planned.');
    expect(report.remarks).toContain('Never reached: Wrap-up.');
    expect(report.total).toBe(judged({ session }).total);
  });
});

describe('fixes', () => {
  it('are the cheapest three, dearest gain per minute first', () => {
    const { fixes } = judged({ design: TEMPLATE });
    expect(fixes).toHaveLength(3);
    const rates = fixes.map(({ gainPoints, effortMinutes }) => gainPoints / effortMinutes);
    expect(rates).toEqual([...rates].sort((one, other) => other - one));
  });

  it('are none for an answer that lacks nothing', () => {
    expect(judged().fixes).toEqual([]);
  });

  it('say by how much the total moves, and when something else holds it down', () => {
    const { total, fixes } = judged({ design: EMPTY_DESIGN });
    expect(total).toBe(54);
    const capped = fixes.filter(({ totalPoints }) => totalPoints === 0);
    expect(capped.length).toBeGreaterThan(0);
    for (const fix of capped) expect(heldBack(fix)).toContain('holds it down');

    const unmonitored = Object.fromEntries(
      Object.entries(reference.design.components).filter(([, { kind }]) => kind !== 'monitoring'),
    );
    const free = judged({ design: { ...reference.design, components: unmonitored } });
    expect(free.fixes.length).toBeGreaterThan(0);
    for (const fix of free.fixes) expect(heldBack(fix)).toBeNull();
  });

  it('of a drawing outside a session speak of no total', () => {
    const { fixes } = judged({ design: TEMPLATE, answers: null });
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.every(({ totalPoints }) => totalPoints === null)).toBe(true);
  });
});

describe('the data model', () => {
  const withFields = (fields: Answers['entities'][string]['fields'], indexes = ''): Answers => {
    const entity = Object.values(reference.answers.entities).find(({ name }) => name === 'url');
    if (!entity) throw new Error('The reference has no entity "url".');
    return {
      ...reference.answers,
      entities: { ...reference.answers.entities, [entity.id]: { ...entity, fields, indexes } },
    };
  };
  const evidence = (answers: Answers) =>
    judged({ answers }).dimensions.find(({ id }) => id === 'data-model')?.evidence ?? [];
  const missingIn = (answers: Answers) =>
    evidence(answers).flatMap(({ isFound, text }) => (isFound ? [] : [text]));

  it('misses nothing in the reference answer', () => {
    expect(missingIn(reference.answers)).toEqual([]);
  });

  it('says which read has no key or index, and is content with either', () => {
    const id = { name: 'id', type: 'bigint', key: 'primary' } as const;
    const code = { name: 'short_code', type: 'text', key: 'none' } as const;
    expect(missingIn(withFields([{ ...id, name: 'row_number' }, code]))).toContain(
      'Redirect looks url up by code, and no key or index starts with that.',
    );
    for (const answers of [
      withFields([id, { ...code, key: 'unique' }]),
      withFields([{ ...id, name: 'row_number' }, code], 'index (short_code)'),
    ])
      expect(missingIn(answers).filter((text) => text.startsWith('Redirect'))).toEqual([]);
  });

  it('says when a partition key cannot spread the load', () => {
    const code = { name: 'code', type: 'text', key: 'primary' } as const;
    const divided = (name: string) =>
      missingIn(withFields([code, { name, type: 'text', key: 'partition' }])).filter((text) =>
        text.includes('divided by'),
      );
    expect(divided('created_at')).toEqual([
      'url is divided by created_at: nearly all of its load meets in few partitions.',
    ]);
    expect(divided('status')).toHaveLength(1);
    expect(divided('owner_id')).toEqual([]);
  });
});

describe('a judgement in two steps', () => {
  it('has nothing in the first that the whole report says otherwise', () => {
    const { withoutRestraint, complete } = judgementOf(inputOf());
    const { designScore, restraint, ...rest } = complete();
    expect(withoutRestraint).toEqual(rest);
    expect({ designScore, restraint, ...rest }).toEqual(judged());
  });
});

describe('while the session runs', () => {
  it('only correctness speaks until the design stage is left', () => {
    const input = { pack, level: 'senior', design: TEMPLATE, answers: EMPTY_ANSWERS } as const;
    const early = liveFindings({ ...input, isDesignDone: false });
    const late = liveFindings({ ...input, isDesignDone: true });
    expect(early.every(({ category }) => category === 'correctness')).toBe(true);
    expect(late.length).toBeGreaterThan(early.length);
  });

  it('what pays most for a minute of work comes first, and questions last', () => {
    const found = liveFindings({
      pack,
      level: 'senior',
      design: TEMPLATE,
      answers: EMPTY_ANSWERS,
      isDesignDone: true,
    });
    const gains = [...groupBy(found, ({ rule }) => rule)].map(([id, findings]) => {
      const minutes = RULES.find((rule) => rule.id === id)?.fixMinutes ?? 1;
      return penaltySum(findings) / (minutes * findings.length);
    });
    expect(gains.length).toBeGreaterThan(3);
    expect(gains).toEqual([...gains].sort((one, other) => other - one));
  });

  it('what was never set is asked first, and is a fault once it is set or the session is over', () => {
    const drawn = (replicas?: number) =>
      design()
        .component('Client', 'web-client')
        .component('Links', 'service', replicas === undefined ? {} : { replicas })
        .component('Database', 'sql-database')
        .chain('Client', 'Links', 'Database')
        .build();
    const outcomes = (found: readonly Finding[]) =>
      found.filter(({ rule }) => rule === 'spof-node').map(({ outcome }) => outcome);
    const live = (one: Design) =>
      liveFindings({
        pack,
        level: 'senior',
        design: one,
        answers: EMPTY_ANSWERS,
        isDesignDone: true,
      });
    expect(outcomes(live(drawn()))).toEqual(['cannot-tell']);
    expect(live(drawn()).find(({ rule }) => rule === 'spof-node')?.message).toMatch(
      /^How many replicas of “Links” are there\?/,
    );
    expect(outcomes(live(drawn(1)))).toEqual(['fail']);
    expect(outcomes(live(drawn(3)))).toEqual([]);
    expect(outcomes(judged({ design: drawn() }).findings)).toContain('fail');
  });
});
