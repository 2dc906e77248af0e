import { describe, expect, it } from 'vitest';
import { factsOf } from '#shared/scoring/facts/facts';
import type { Model } from '#shared/scoring/facts/model';
import { hottestKeyAt, rateOf } from '#shared/scoring/facts/popularity';
import { slowestStage } from '#shared/scoring/facts/stages';
import type { Sketch } from '#shared/scoring/rule';
import { examplePack } from '../../rules/example-pack';
import { designOf } from '../../rules/sketch';

function modelOf(sketch: Sketch): Model {
  const facts = factsOf({
    design: designOf(sketch),
    pack: examplePack(sketch.problem),
    answers: null,
  });
  const model = facts.model();
  if (!model) throw new Error('The example problem has traffic.');
  return model;
}

const WITH_CACHE: Sketch = {
  components: {
    client: 'web-client',
    api: ['service', { replicas: 4 }],
    hot: ['cache', { hitRatioPercent: 90 }],
    db: 'sql-database',
  },
  connections: ['client -> api', 'api -> hot', ['api -> db', { multiplicity: 3 }]],
};

describe('where the time of a flow goes', () => {
  it('adds up to the mean time of the flow, stages that only misses visit by their share', () => {
    const sketch: Sketch = {
      ...WITH_CACHE,
      connections: ['client -> api', 'api -> hot', 'api -> db'],
    };
    const model = modelOf(sketch);
    const total = model.stagesOf('read').reduce((sum, { totalMs }) => sum + totalMs, 0);
    expect(total).toBeCloseTo(model.flow('read')?.meanMs ?? Number.NaN, 6);
    const stages = new Map(model.stagesOf('read').map((stage) => [stage.component, stage]));
    expect(stages.get('db')?.totalMs).toBeLessThan(stages.get('hot')?.totalMs ?? 0);
  });

  it('is nowhere for a flow without a way', () => {
    const model = modelOf({ components: { client: 'web-client' }, connections: [] });
    expect(model.stagesOf('read')).toEqual([]);
    expect(slowestStage(model.stagesOf('read'))).toBeUndefined();
  });
});

describe('what operations take of a capacity', () => {
  it('is all of the use when it is all of the operations', () => {
    const model = modelOf(WITH_CACHE);
    for (const id of ['api', 'hot', 'db'])
      expect(model.useBy(id, model.operationsAt(id))).toBeCloseTo(
        model.component(id)?.utilisation ?? Number.NaN,
        9,
      );
  });

  it('is not known where the provider sets no limit', () => {
    const model = modelOf({
      components: {
        client: 'web-client',
        api: 'service',
        db: ['key-value-store', { isManaged: true }],
      },
      connections: ['client -> api', 'api -> db'],
    });
    expect(model.useBy('db', { readsPerSecond: 1_000, writesPerSecond: 0 })).toBeNull();
    expect(model.useBy('nobody', { readsPerSecond: 1, writesPerSecond: 1 })).toBeNull();
  });
});

describe('the hottest key', () => {
  const popular = { popularity: { keys: 1_000_000, zipfExponent: 1, itemBytes: 500 } };

  it('is asked for at the first cache, and no longer at the store behind it', () => {
    const model = modelOf({ ...WITH_CACHE, problem: { read: popular } });
    const hottest = hottestKeyAt('hot', model);
    expect(hottest && rateOf(hottest)).toBeCloseTo(500 * 0.0695, 0);
    expect(hottestKeyAt('db', model)).toBeNull();
  });

  it('is nowhere when nobody says what is popular', () => {
    expect(hottestKeyAt('hot', modelOf(WITH_CACHE))).toBeNull();
  });
});
