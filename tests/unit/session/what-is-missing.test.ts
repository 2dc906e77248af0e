import { describe, expect, test } from 'vitest';
import { EMPTY_DESIGN } from '#shared/design/schema';
import { EMPTY_ANSWERS, type Answers } from '#shared/interview/answers';
import { reduceAll } from '#shared/interview/reducer';
import type { SessionState } from '#shared/interview/state';
import { whatIsMissing } from '../../../src/renderer/features/interview/what-is-missing';
import { startedEvent } from '../../helpers/component-events';

function stateWith(change: Partial<SessionState>): SessionState {
  const started = reduceAll([startedEvent()]);
  if (!started.ok) throw new Error(started.error);
  return { ...started.value, answers: EMPTY_ANSWERS, design: EMPTY_DESIGN, ...change };
}

const service = (id: string) => ({
  id,
  kind: 'service' as const,
  name: id,
  x: 0,
  y: 0,
  boundary: null,
  properties: {},
});

describe('what is missing before the end', () => {
  test('of an empty session everything, one sentence each', () => {
    const missing = whatIsMissing(stateWith({}));
    expect(missing).toContain('The canvas is empty.');
    expect(missing).toContain('No functional requirement is written down.');
    expect(missing).toContain('The bottleneck is not named.');
    expect(new Set(missing).size).toBe(missing.length);
  });

  test('loose components are counted', () => {
    const missing = whatIsMissing(
      stateWith({
        design: { ...EMPTY_DESIGN, components: { a: service('a'), b: service('b') } },
      }),
    );
    expect(missing).toContain('2 of 2 components have no connection.');
  });

  test('a change of the requirements wants an answer of its own', () => {
    const conversation = [
      { id: 'e1', kind: 'twist', subjectId: 'celebrity', text: 'A link goes viral.', elapsedMs: 0 },
    ] as const;
    const words = 'A changed requirement has no answer.';
    expect(whatIsMissing(stateWith({ conversation }))).toContain(words);
    const answers: Answers = {
      ...EMPTY_ANSWERS,
      notes: { n1: { id: 'n1', position: 1, topicId: 'celebrity', text: 'Coalesce requests.' } },
    };
    expect(whatIsMissing(stateWith({ conversation, answers }))).not.toContain(words);
  });
});
