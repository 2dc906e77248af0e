import { describe, expect, it } from 'vitest';
import { SessionEventSchema } from '#shared/interview/events';
import { inOrder, positionAfterLast, type Assumption } from '#shared/interview/answers';
import { reduceAll } from '#shared/interview/reducer';
import { STAGES } from '#shared/interview/stages';
import type { SessionState } from '#shared/interview/state';
import { COMPONENT_KINDS } from '#shared/design/kinds/kind';
import fc from '../helpers/property';
import { SessionLog } from '../helpers/session-log';

type Step = (log: SessionLog) => SessionLog;

const id = fc.constantFrom('a', 'b', 'c', 'd');
const number = fc.integer({ min: 0, max: 50 });

const place: fc.Arbitrary<Step> = fc.tuple(id, fc.constantFrom(...COMPONENT_KINDS), number).map(
  ([name, kind, replicas]) =>
    (log) =>
      log.place(name, kind, { replicas }),
);
const remove: fc.Arbitrary<Step> = id.map((name) => (log) => {
  const { design } = log.state;
  const components = Object.fromEntries(
    Object.entries(design.components).filter(([key]) => key !== name),
  );
  return log.draw({ ...design, components }, `Delete ${name}`);
});
const connect: fc.Arbitrary<Step> = fc.tuple(id, id).map(([from, to]) => (log) => {
  const { design } = log.state;
  const line = {
    id: `${from}-${to}`,
    from,
    to,
    mode: 'sync',
    operation: 'any',
    label: '',
    flows: [],
    properties: {},
  } as const;
  return log.draw(
    { ...design, connections: { ...design.connections, [line.id]: { ...line, flows: [] } } },
    'Connect',
  );
});
const assume: fc.Arbitrary<Step> = fc
  .tuple(id, fc.string({ maxLength: 20 }))
  .map(([name, text]) => (log) => {
    const { assumptions } = log.state.answers;
    const card: Assumption = { id: name, position: positionAfterLast(assumptions), text };
    return log.write({ assumptions: { ...assumptions, [name]: card } });
  });

const changeConstants: fc.Arbitrary<Step> = fc
  .dictionary(id, number)
  .map((constants) => (log) => log.add({ type: 'constants-changed', constants }));
const reveal: fc.Arbitrary<Step> = fc.tuple(id, fc.double({ min: 0, max: 50, noNaN: true })).map(
  ([name, utilisation]) =>
    (log) =>
      log.reveal(`${name} is too slow`, name, utilisation),
);

const designEdit = fc.oneof(place, remove, connect);
const edit = fc.oneof(designEdit, assume);
const other: fc.Arbitrary<Step> = fc.oneof(
  changeConstants,
  reveal,
  fc.constantFrom(...STAGES).map(
    (stage): Step =>
      (log) =>
        log.enter(stage),
  ),
  fc.constantFrom(...STAGES).map(
    (stage): Step =>
      (log) =>
        log.add({ type: 'stage-closed', stage }),
  ),
  number.map(
    (minutes): Step =>
      (log) =>
        log.wait(minutes),
  ),
  number.map(
    (minutes): Step =>
      (log) =>
        log.interrupt(minutes),
  ),
  fc.constantFrom<Step>(
    (log) => log.pause(),
    (log) => log.resume(),
    (log) => log.ask('Is that so?', 'Yes.', 'fact'),
    (log) => log.say('remark', 'Go on.'),
    (log) => log.add({ type: 'clock-advanced' }),
  ),
);
const travel: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  (log) => log.undo('design'),
  (log) => log.redo('design'),
  (log) => log.undo('answers'),
  (log) => log.redo('answers'),
);

const editsAndOthers = fc.array(fc.oneof(edit, other), { maxLength: 25 });
const anything = fc.array(fc.oneof(edit, other, travel), { maxLength: 30 });
const mode = fc.constantFrom('mock' as const, 'practice' as const);

function play(steps: readonly Step[], log = new SessionLog({ mode: 'practice' })): SessionLog {
  for (const step of steps) step(log);
  return log;
}

const documents = ({ design, answers }: SessionState) => ({ design, answers });

describe('a session after any steps', () => {
  it('is back at the start when all is undone, and at the end when all is redone', () => {
    fc.assert(
      fc.property(editsAndOthers, (steps) => {
        const log = play(steps);
        const start = documents(new SessionLog().state);
        const end = documents(log.state);
        const { history } = log.state;
        history.design.undo.forEach(() => log.undo('design'));
        history.answers.undo.forEach(() => log.undo('answers'));
        expect(documents(log.state)).toEqual(start);
        history.answers.undo.forEach(() => log.redo('answers'));
        history.design.undo.forEach(() => log.redo('design'));
        expect(documents(log.state)).toEqual(end);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same from a stored snapshot and the rest as from the whole log', () => {
    fc.assert(
      fc.property(anything, fc.nat(), (steps, position) => {
        const { events, state } = play(steps);
        const cut = 1 + (position % events.length);
        const snapshot = reduceAll(events.slice(0, cut));
        if (!snapshot.ok) throw new Error(snapshot.error);
        const stored = JSON.parse(JSON.stringify(snapshot.value)) as SessionState;
        expect(stored).toEqual(snapshot.value);
        expect(reduceAll(events.slice(cut), stored)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 60 },
    );
  });

  it('has events that survive writing and reading', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const { events, state } = play(steps);
        const read = events.map((event) =>
          SessionEventSchema.parse(JSON.parse(JSON.stringify(event))),
        );
        expect(read).toEqual(events);
        expect(reduceAll(read)).toEqual({ ok: true, value: state });
      }),
      { numRuns: 60 },
    );
  });

  it('has a clock that never goes back and is the sum of its stages', () => {
    fc.assert(
      fc.property(anything, mode, (steps, chosen) => {
        const { events, state } = play(steps, new SessionLog({ mode: chosen }));
        let last = 0;
        for (let length = 1; length <= events.length; length += 1) {
          const prefix = reduceAll(events.slice(0, length));
          if (!prefix.ok) throw new Error(prefix.error);
          expect(prefix.value.elapsedMs).toBeGreaterThanOrEqual(last);
          last = prefix.value.elapsedMs;
        }
        const sum = Object.values(state.timeInStageMs).reduce((total, spent) => total + spent, 0);
        expect(sum).toBe(state.elapsedMs);
      }),
      { numRuns: 40 },
    );
  });

  it('lists its cards by position', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const positions = inOrder(play(steps).state.answers.assumptions).map(
          (card) => card.position,
        );
        expect(positions).toEqual([...positions].sort((one, two) => one - two));
      }),
      { numRuns: 30 },
    );
  });
});
