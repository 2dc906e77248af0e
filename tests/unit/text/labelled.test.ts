import { beforeAll, describe, expect, it } from 'vitest';
import { loadPack } from '#shared/problems/load-pack';
import { PROBLEM_IDS } from '#shared/problems/ids';
import {
  countOf,
  measureAll,
  MIN_PRECISION,
  MIN_RECALL,
  precisionOf,
  recallOf,
  type Reading,
} from '../../helpers/measure-text';
import { LABELLED } from '../../labelled';

let readings: readonly Reading[];

beforeAll(async () => {
  readings = await measureAll();
});

describe('labelled sentences', () => {
  it.each([
    ['the first half', false],
    ['the held-out half', true],
  ])('of %s are read with the precision and recall that the coach promises', (_half, isHeldOut) => {
    const half = readings.filter(({ sentence }) => sentence.isHeldOut === isHeldOut);
    const count = countOf(half);
    const misses = half
      .filter(({ wrong, overlooked }) => wrong.length + overlooked.length > 0)
      .map(({ sentence, wrong, overlooked }) => ({ text: sentence.text, wrong, overlooked }));
    expect(precisionOf(count), JSON.stringify(misses, null, 2)).toBeGreaterThanOrEqual(
      MIN_PRECISION,
    );
    expect(recallOf(count), JSON.stringify(misses, null, 2)).toBeGreaterThanOrEqual(MIN_RECALL);
  });

  it.each(PROBLEM_IDS)('of %s name only what its pack holds', async (problem) => {
    const pack = await loadPack(problem);
    if (!pack) return;
    const known = {
      scope: new Set(pack.requirements.map(({ id }) => id)),
      question: new Set(pack.facts.map(({ id }) => id)),
    };
    const unknown = LABELLED[problem].flatMap(({ text, stage, expects }) =>
      expects.filter((id) => !known[stage].has(id)).map((id) => `${text}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(PROBLEM_IDS)(
    'of %s are many, at least 30 of them held out, and none comes twice',
    (problem) => {
      const sentences = LABELLED[problem];
      const heldOut = sentences.filter(({ isHeldOut }) => isHeldOut);
      expect(heldOut.length).toBeGreaterThanOrEqual(30);
      expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    },
  );

  it.each(PROBLEM_IDS)('of %s are questions too, and some say nothing that counts', (problem) => {
    const written = LABELLED[problem];
    const share = (part: typeof written) => part.length / written.length;
    expect(share(written.filter(({ stage }) => stage === 'question'))).toBeGreaterThanOrEqual(0.3);
    expect(share(written.filter(({ expects }) => expects.length === 0))).toBeGreaterThanOrEqual(
      0.2,
    );
  });
});
