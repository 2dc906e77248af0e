import { describe, expect, it } from 'vitest';
import { EMPTY_ANSWERS, type Requirement } from '#shared/interview/answers';
import { SessionEventSchema, type SessionEvent } from '#shared/interview/events';
import { reduce, reduceAll } from '#shared/interview/reducer';
import { MAX_UNDO_STEPS } from '#shared/interview/state';
import { LOG_STARTS_AT_MS, SessionLog } from '../../helpers/session-log';

const MINUTE_MS = 60_000;

function requirement(id: string): Requirement {
  return { id, position: 1, kind: 'functional', text: 'Redirect', priority: 'must', target: '' };
}

describe('a session', () => {
  it('starts in the scope stage with the prompt and nothing else', () => {
    expect(
      new SessionLog({ mode: 'practice', level: 'mid', durationMinutes: 35 }).state,
    ).toMatchObject({
      problem: 'url-shortener',
      mode: 'practice',
      level: 'mid',
      durationMinutes: 35,
      status: 'in-progress',
      finishReason: null,
      startedAtMs: LOG_STARTS_AT_MS,
      lastEventNumber: 1,
      elapsedMs: 0,
      isPaused: false,
      stage: 'scope',
      closedStages: [],
      interruptions: [],
      conversation: [{ kind: 'prompt', text: 'Design a URL shortener.', elapsedMs: 0 }],
      answers: EMPTY_ANSWERS,
      firstComponentAtMs: null,
      firstRequirementAtMs: null,
      loadConstants: {},
      statedBottleneck: null,
      disputes: [],
    });
  });

  it('may start from a design', () => {
    const { design } = new SessionLog().place('api', 'service').state;
    const log = new SessionLog({ design });
    expect(log.state.design).toEqual(design);
    expect(log.undo().state.design).toEqual(design);
  });

  it('keeps the constants of the model that it was started with, and each later change of them', () => {
    const log = new SessionLog({ loadConstants: { 'a.rate': 10, 'b.rate': 20 } });
    expect(log.state.loadConstants).toEqual({ 'a.rate': 10, 'b.rate': 20 });
    log.add({ type: 'constants-changed', constants: { 'a.rate': 11 } }).place('api', 'service');
    expect(log.state.loadConstants).toEqual({ 'a.rate': 11 });
    // They belong to no document, so undoing an edit leaves them.
    expect(log.undo().state.loadConstants).toEqual({ 'a.rate': 11 });
  });

  it('keeps the bottleneck as it was first stated, with what the model said', () => {
    const log = new SessionLog().enter('deep-dive').wait(3).reveal('The link store');
    const first = log.state.statedBottleneck;
    expect(first).toMatchObject({
      claim: 'The link store',
      reveal: { bottleneck: { id: 'link-store', utilisation: 0.9 } },
      elapsedMs: 3 * MINUTE_MS,
    });
    expect(log.wait(1).reveal('No, the cache', 'cache').state.statedBottleneck).toEqual(first);
  });

  describe('what happens in it', () => {
    it('counts the time of each stage and remembers closed ones', () => {
      const log = new SessionLog().wait(5).enter('estimate').wait(10);
      log
        .add({ type: 'stage-closed', stage: 'estimate' })
        .add({ type: 'stage-closed', stage: 'estimate' });
      const state = log.enter('scope').wait(1).add({ type: 'clock-advanced' }).state;
      expect(state.stage).toBe('scope');
      expect(state.timeInStageMs).toMatchObject({
        scope: 6 * MINUTE_MS,
        estimate: 10 * MINUTE_MS,
        api: 0,
      });
      expect(state.closedStages).toEqual(['estimate']);
    });

    it('keeps a question with its answer', () => {
      const { conversation, answers } = new SessionLog()
        .wait(1)
        .ask('Do links expire?', 'Five years.', 'lifetime').state;
      expect(conversation[1]).toEqual({
        id: 'entry-2',
        kind: 'question',
        question: 'Do links expire?',
        answer: 'Five years.',
        factId: 'lifetime',
        elapsedMs: MINUTE_MS,
      });
      expect(answers.assumptions).toEqual({});
    });

    it('makes an assumption card of a question that is left to the candidate', () => {
      const { answers } = new SessionLog()
        .ask('Is dark mode needed?')
        .ask('And a mobile app?').state;
      expect(answers.assumptions).toEqual({
        'entry-2': { id: 'entry-2', position: 1, text: 'Is dark mode needed?' },
        'entry-3': { id: 'entry-3', position: 2, text: 'And a mobile app?' },
      });
    });

    it('keeps what the interviewer says', () => {
      const { conversation } = new SessionLog().say(
        'twist',
        'The region is lost.',
        'region-lost',
      ).state;
      expect(conversation[1]).toMatchObject({
        kind: 'twist',
        subjectId: 'region-lost',
        elapsedMs: 0,
      });
    });

    it('remembers when the first requirement and the first component came', () => {
      const log = new SessionLog().wait(2).write({ requirements: { r: requirement('r') } });
      log.wait(3).place('api', 'service').wait(1).place('db', 'sql-database').undo().undo();
      expect(log.state).toMatchObject({
        firstRequirementAtMs: 2 * MINUTE_MS,
        firstComponentAtMs: 5 * MINUTE_MS,
      });
    });

    it('ends once', () => {
      const log = new SessionLog().wait(1).finish('time-up');
      expect(log.state).toMatchObject({ status: 'finished', finishReason: 'time-up' });
      expect(reduceAll(new SessionLog().finish().place('late', 'cache').events)).toEqual({
        ok: false,
        error: 'The session is finished and cannot be changed.',
      });
    });

    it('can be looked at after its end without a trace', () => {
      const log = new SessionLog().wait(1).finish();
      const before = log.state;
      const after = log.interrupt(60).state;
      expect(after).toMatchObject({
        elapsedMs: before.elapsedMs,
        interruptions: [],
        status: 'finished',
      });
    });
  });

  describe('its clock', () => {
    it('stands in a pause of practice mode', () => {
      const log = new SessionLog({ mode: 'practice' }).wait(2).pause();
      expect(log.state.isPaused).toBe(true);
      expect(log.wait(30).resume().wait(1).enter('api').state.elapsedMs).toBe(3 * MINUTE_MS);
    });

    it('does not believe time that a log claims to have passed in a pause', () => {
      const log = new SessionLog({ mode: 'practice' }).pause();
      const forged = { ...lastEvent(log.wait(1).resume()), elapsedMs: 5 * MINUTE_MS };
      expect(stateOf([...log.events.slice(0, -1), forged]).elapsedMs).toBe(0);
    });

    it('has no pause in mock mode', () => {
      const log = new SessionLog({ mode: 'mock' })
        .add({ type: 'clock-paused' })
        .wait(4)
        .enter('api');
      expect(log.state).toMatchObject({ isPaused: false, elapsedMs: 4 * MINUTE_MS });
    });

    it('ends a pause with the session', () => {
      expect(new SessionLog({ mode: 'practice' }).pause().finish().state.isPaused).toBe(false);
    });

    it('does not go back when an event claims so', () => {
      const log = new SessionLog().wait(5).enter('api');
      const early = { ...lastEvent(log.wait(1).enter('data')), elapsedMs: MINUTE_MS };
      expect(stateOf([...log.events.slice(0, -1), early]).elapsedMs).toBe(5 * MINUTE_MS);
    });

    it('does not care for a system clock set back', () => {
      const log = new SessionLog().wait(5).enter('api').wait(1).enter('data');
      const events = log.events.map((event, index) =>
        index === 2 ? { ...event, atMs: 0 } : event,
      );
      expect(stateOf(events)).toMatchObject({ elapsedMs: 6 * MINUTE_MS, lastEventAtMs: 0 });
    });

    it('believes a jump of at most a day', () => {
      const log = new SessionLog().wait(60 * 24 * 365).enter('api');
      expect(log.state.elapsedMs).toBe(24 * 60 * MINUTE_MS);
    });

    it('stands while the session is closed, and the gap is listed', () => {
      const state = new SessionLog().wait(10).interrupt(60).wait(5).enter('api').state;
      expect(state.elapsedMs).toBe(15 * MINUTE_MS);
      expect(state.interruptions).toEqual([
        {
          elapsedMs: 10 * MINUTE_MS,
          fromMs: LOG_STARTS_AT_MS + 10 * MINUTE_MS,
          toMs: LOG_STARTS_AT_MS + 70 * MINUTE_MS,
        },
      ]);
    });

    it('lists the gap after a crash from the last event on', () => {
      const log = new SessionLog().wait(3).enter('api');
      const event = {
        ...lastEvent(new SessionLog().wait(3).add({ type: 'session-opened' })),
        number: 3,
        atMs: LOG_STARTS_AT_MS + 9 * MINUTE_MS,
      };
      expect(stateOf([...log.events, event]).interruptions).toEqual([
        {
          elapsedMs: 3 * MINUTE_MS,
          fromMs: LOG_STARTS_AT_MS + 3 * MINUTE_MS,
          toMs: LOG_STARTS_AT_MS + 9 * MINUTE_MS,
        },
      ]);
    });
  });

  describe('undo', () => {
    it('takes back and does again, each document for itself', () => {
      const log = new SessionLog()
        .place('api', 'service')
        .write({ requirements: { r: requirement('r') } })
        .place('db', 'sql-database');
      expect(Object.keys(log.undo().state.design.components)).toEqual(['api']);
      expect(Object.keys(log.state.answers.requirements)).toEqual(['r']);
      expect(log.undo('answers').state.answers.requirements).toEqual({});
      expect(Object.keys(log.redo().redo('answers').state.design.components)).toEqual([
        'api',
        'db',
      ]);
      expect(Object.keys(log.state.answers.requirements)).toEqual(['r']);
    });

    it('forgets what was undone when something new is done', () => {
      const log = new SessionLog().place('a', 'service').undo().place('b', 'cache').redo();
      expect(Object.keys(log.state.design.components)).toEqual(['b']);
      expect(log.state.history.design.redo).toEqual([]);
    });

    it('does nothing at either end', () => {
      const log = new SessionLog().undo().redo().undo('answers');
      expect(log.state.design.components).toEqual({});
    });

    it('names the steps', () => {
      const { history } = new SessionLog().place('api', 'service').state;
      expect(history.design.undo.map(({ label }) => label)).toEqual(['Add api']);
    });

    it('leaves assumptions that came from questions', () => {
      const log = new SessionLog()
        .write({ requirements: { r: requirement('r') } })
        .ask('A mobile app?')
        .undo('answers');
      expect(log.state.answers.requirements).toEqual({});
      expect(Object.keys(log.state.answers.assumptions)).toEqual(['entry-3']);
    });

    it('keeps a bounded number of steps', () => {
      const log = new SessionLog();
      for (let step = 0; step <= MAX_UNDO_STEPS; step += 1) log.place(`c${step}`, 'note');
      expect(log.state.history.design.undo).toHaveLength(MAX_UNDO_STEPS);
    });
  });

  describe('a log that is not valid', () => {
    const started = lastEvent(new SessionLog());
    it.each<[string, SessionEvent[], string]>([
      ['is empty', [], 'The session has no events.'],
      [
        'starts with something else',
        [{ ...lastEvent(new SessionLog().enter('api')), number: 1 }],
        'The first event of a session must start it.',
      ],
      [
        'starts with another number',
        [{ ...started, number: 2 }],
        'The first event of a session must start it.',
      ],
      ['starts twice', [started, { ...started, number: 2 }], 'The session has already started.'],
      [
        'has a gap',
        [started, { ...lastEvent(new SessionLog().enter('api')), number: 3 }],
        'Event 3 cannot follow event 1 of the session.',
      ],
      [
        'repeats a number',
        [...new SessionLog().enter('api').events, lastEvent(new SessionLog().enter('api'))],
        'Event 2 cannot follow event 2 of the session.',
      ],
    ])('%s', (_what, events, error) => {
      expect(reduceAll(events)).toEqual({ ok: false, error });
    });
  });

  describe('a dispute of a finding', () => {
    const dispute = (note: string | null, components = ['b', 'a'], rule = 'spof-node') =>
      ({ type: 'finding-disputed', rule, components, note }) as const;

    it('comes after the end, is kept with its note, and leaves everything else as it was', () => {
      const log = new SessionLog().place('api', 'service').finish();
      const before = log.state;
      const { state } = log.add(dispute('The pair is managed'));
      expect(state.disputes).toEqual([
        { rule: 'spof-node', components: ['b', 'a'], note: 'The pair is managed' },
      ]);
      expect([state.design, state.elapsedMs, state.status]).toEqual([
        before.design,
        before.elapsedMs,
        'finished',
      ]);
    });

    it('is one for each finding, whatever the order of its components, and can be taken back', () => {
      const log = new SessionLog()
        .finish()
        .add(dispute('First'))
        .add(dispute('About another', ['a']))
        .add(dispute('Better said', ['a', 'b']));
      expect(log.state.disputes.map(({ note }) => note)).toEqual(['About another', 'Better said']);
      expect(log.add(dispute(null)).state.disputes.map(({ note }) => note)).toEqual([
        'About another',
      ]);
    });
  });

  it('leaves the state it is given alone', () => {
    const before = new SessionLog().place('api', 'service').state;
    const copy = structuredClone(before);
    const event = { ...lastEvent(new SessionLog().place('db', 'cache')), number: 3 };
    expect(reduce(before, event).ok).toBe(true);
    expect(before).toEqual(copy);
  });

  it('has only events that the schema takes', () => {
    const log = new SessionLog({ mode: 'practice' })
      .place('api', 'service', { replicas: 3 })
      .pause()
      .resume()
      .interrupt(1);
    log
      .write({ requirements: { r: requirement('r') } })
      .ask('Why?')
      .say('remark', 'Go on.')
      .undo()
      .redo();
    log
      .add({ type: 'stage-closed', stage: 'scope' })
      .add({ type: 'clock-advanced' })
      .add({ type: 'constants-changed', constants: { 'a.rate': 2 } })
      .enter('deep-dive')
      .reveal('The link store')
      .finish()
      .add({ type: 'finding-disputed', rule: 'no-dlq', components: ['queue'], note: 'By hand' });
    for (const event of log.events) expect(SessionEventSchema.parse(event)).toEqual(event);
    const types = new Set(log.events.map(({ type }) => type));
    expect(types.size).toBe(SessionEventSchema.options.length);
  });
});

function lastEvent(log: SessionLog): SessionEvent {
  const event = log.events.at(-1);
  if (!event) throw new Error('The log is empty.');
  return event;
}

function stateOf(events: readonly SessionEvent[]) {
  const state = reduceAll(events);
  if (!state.ok) throw new Error(state.error);
  return state.value;
}
