import { describe, expect, it } from 'vitest';
import { movedDesign, withContent } from '#shared/design/arrange/places';
import { movedSelection, shiftedPlaces } from '../../../src/renderer/features/canvas/editor/moves';
import { EMPTY_SELECTION } from '../../../src/renderer/features/canvas/selection';
import { selectionWords } from '../../../src/renderer/features/canvas/words';
import { DesignBuilder } from '../../helpers/design-builder';

function regionWithZone() {
  return new DesignBuilder()
    .component('api', 'service', {}, { x: 80, y: 80, boundary: 'zone' })
    .component('cdn', 'cdn', {}, { x: 1000, y: 0 })
    .boundary('region', 'region', { x: 0, y: 0, width: 600, height: 400 })
    .boundary('zone', 'zone', { x: 40, y: 40, width: 300, height: 200, parent: 'region' })
    .build();
}

describe('moves', () => {
  it('takes the content of a boundary along, however deep', () => {
    const design = regionWithZone();
    const places = withContent(design, new Map([['region', { x: 100, y: 50 }]]));
    expect(Object.fromEntries(places)).toEqual({
      region: { x: 100, y: 50 },
      zone: { x: 140, y: 90 },
      api: { x: 180, y: 130 },
    });
    const moved = movedDesign(design, places);
    expect(moved.components['api']).toMatchObject({ x: 180, y: 130, boundary: 'zone' });
    expect(moved.boundaries['zone']).toMatchObject({ x: 140, y: 90, parent: 'region' });
  });

  it('moves content that is selected too only once', () => {
    const design = regionWithZone();
    const selection = { components: ['api'], connections: [], boundaries: ['region'] };
    expect(shiftedPlaces(design, selection, 8, 0).get('api')).toEqual({ x: 88, y: 80 });
  });

  it('puts a component into the boundary where it is dropped, and out of the one it left', () => {
    const design = regionWithZone();
    const into = movedDesign(design, new Map([['cdn', { x: 100, y: 150 }]]));
    expect(into.components['cdn']?.boundary).toBe('zone');
    const out = movedDesign(into, new Map([['cdn', { x: 1000, y: 0 }]]));
    expect(out.components['cdn']?.boundary).toBeNull();
  });

  it('shares what did not move', () => {
    const design = regionWithZone();
    const moved = movedDesign(design, new Map([['cdn', { x: 1000, y: 80 }]]));
    expect(moved.components['api']).toBe(design.components['api']);
    expect(moved.boundaries).toBe(design.boundaries);
  });

  it('is called after what was taken hold of', () => {
    const design = regionWithZone();
    const region = withContent(design, new Map([['region', { x: 8, y: 0 }]]));
    expect(selectionWords(design, movedSelection(design, region))).toBe('Region');
    const both = { ...EMPTY_SELECTION, components: ['api', 'cdn'] };
    expect(selectionWords(design, movedSelection(design, shiftedPlaces(design, both, 8, 8)))).toBe(
      '2 components',
    );
  });
});
