import { describe, expect, it } from 'vitest';
import { evaluateLoad } from '#shared/load/evaluate';
import type { ComponentLoad, ConnectionLoad, LoadResult } from '#shared/load/results';
import { perSecond, share } from '#shared/load/units';
import { AS_DRAWN } from '#shared/load/what-if';
import { createLoadKeeper } from '../../../src/renderer/features/load/overlay-keeper';
import { canvasLoad } from '../../../src/renderer/features/load/overlay-marks';
import { DesignBuilder } from '../../helpers/design-builder';

const DESIGN = new DesignBuilder()
  .boundary('home', 'region')
  .boundary('a', 'zone', { parent: 'home' })
  .component('api', 'service')
  .component('db', 'sql-database')
  .connect('api', 'db')
  .build();
const [LINE = ''] = Object.keys(DESIGN.connections);

/** A result of the model with these figures at `api`, and at the line from there. */
function resultWith(
  api: Partial<ComponentLoad>,
  line: Partial<ConnectionLoad> = {},
  bottleneck: LoadResult['bottleneck'] = null,
): LoadResult {
  const traffic = { flows: [], requiredPaths: [] };
  const result = evaluateLoad({ design: DESIGN, traffic, whatIf: AS_DRAWN, constants: {} });
  return {
    ...result,
    bottleneck,
    components: result.components.map((load) => (load.id === 'api' ? { ...load, ...api } : load)),
    connections: [
      {
        id: LINE,
        offeredPerSecond: perSecond(0),
        servedPerSecond: perSecond(0),
        retryFactor: 1,
        flows: [],
        ...line,
      },
    ],
  };
}

const markOf = (api: Partial<ComponentLoad>, bottleneck?: LoadResult['bottleneck']) =>
  canvasLoad(DESIGN, resultWith(api, {}, bottleneck), AS_DRAWN).components['api'];

describe('the load on the canvas', () => {
  it('shows how much of a component is used, and in words what that means', () => {
    expect(markOf({ status: 'ok', utilisation: share(0.74) })).toEqual({
      state: 'ok',
      level: 0.74,
      text: '74 %',
      words: 'utilisation 74 %',
      isBottleneck: false,
    });
    expect(markOf({ status: 'busy', utilisation: share(0.86) })?.words).toBe(
      'utilisation 86 %, busy',
    );
    expect(markOf({ status: 'ok', utilisation: share(0.000_3) })?.text).toBe('< 1 %');
    expect(markOf({ status: 'ok', utilisation: share(0) })?.text).toBe('0 %');
  });

  it('fills the bar of what is overloaded and says by how much', () => {
    const bottleneck = { component: 'api', resource: 'requests', utilisation: share(1.4) } as const;
    const mark = markOf({ status: 'saturated', utilisation: share(1.4) }, bottleneck);
    expect(mark).toEqual({
      state: 'saturated',
      level: 1,
      text: '140 %',
      words: 'utilisation 140 %, saturated, bottleneck',
      isBottleneck: true,
    });
  });

  it('says what is down and what is not known, and nothing of what no flow comes to', () => {
    expect(markOf({ status: 'failed', utilisation: null })?.text).toBe('down');
    expect(markOf({ status: 'unknown', utilisation: null })?.text).toBe('?');
    expect(markOf({ status: 'unused', utilisation: share(0) })).toBeUndefined();
    expect(markOf({ status: 'ok', utilisation: null })).toBeUndefined();
  });

  it('shows what gets over a line, and of how much where that differs', () => {
    const rates = (offered: number, served: number) =>
      canvasLoad(
        DESIGN,
        resultWith(
          {},
          { offeredPerSecond: perSecond(offered), servedPerSecond: perSecond(served) },
        ),
        AS_DRAWN,
      ).connections[LINE];
    expect(rates(1_900, 1_900)).toEqual({ served: '1,900 /s', offered: null });
    expect(rates(1_900, 950)).toEqual({ served: '950 /s', offered: '1,900 /s' });
    expect(rates(1_900.1, 1_900.04)).toEqual({ served: '1,900 /s', offered: null });
    expect(rates(0, 0)).toBeUndefined();
  });

  it('marks a frame as down with the frames in it', () => {
    const downIn = (change: Partial<typeof AS_DRAWN>) =>
      [...canvasLoad(DESIGN, resultWith({}), { ...AS_DRAWN, ...change }).downBoundaries].toSorted();
    expect(downIn({})).toEqual([]);
    expect(downIn({ failedZones: ['A'] })).toEqual(['a']);
    expect(downIn({ failedRegions: ['home'] })).toEqual(['a', 'home']);
  });
});

describe('the keeper of the load', () => {
  it('passes on the same object while nothing changes', () => {
    const keep = createLoadKeeper();
    const now = () =>
      canvasLoad(DESIGN, resultWith({ status: 'ok', utilisation: share(0.5) }), AS_DRAWN);
    expect(keep(now())).toBe(keep(now()));
  });

  it('makes anew only the marks that changed', () => {
    const keep = createLoadKeeper();
    const lines = { offeredPerSecond: perSecond(10), servedPerSecond: perSecond(10) };
    const at = (utilisation: number) =>
      keep(
        canvasLoad(
          DESIGN,
          resultWith({ status: 'ok', utilisation: share(utilisation) }, lines),
          AS_DRAWN,
        ),
      );
    const [before, after] = [at(0.5), at(0.6)];
    expect(after.components['api']).toMatchObject({ text: '60 %' });
    expect(after.components['db']).toBe(before.components['db']);
    expect(after.connections).toBe(before.connections);
  });
});
