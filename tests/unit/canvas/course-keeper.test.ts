import { describe, expect, it } from 'vitest';
import { connect, moveComponents, removeItems, updateConnection } from '#shared/design/edit';
import { connectionCourses } from '#shared/design/routing';
import { createCourseKeeper } from '../../../src/renderer/features/canvas/edges/course-keeper';
import { DesignBuilder } from '../../helpers/design-builder';

const DESIGN = new DesignBuilder()
  .component('one', 'service', {}, { x: 0, y: 0 })
  .component('two', 'service', {}, { x: 400, y: 0 })
  .component('three', 'cache', {}, { x: 800, y: 160 })
  .connect('one', 'two')
  .connect('two', 'three')
  .connect('one', 'three')
  .build();

describe('course keeper', () => {
  it('always gives what the design asks for, wherever it came from', () => {
    const coursesOf = createCourseKeeper();
    const moved = moveComponents(DESIGN, { two: { x: 400, y: 320 } });
    const connected = connect(moved, { id: 'back', from: 'three', to: 'one' });
    const removed = removeItems(connected, {
      components: ['two'],
      connections: [],
      boundaries: [],
    });
    for (const design of [DESIGN, moved, connected, removed, connected, moved, DESIGN, removed]) {
      expect(coursesOf(design, false)).toEqual(connectionCourses(design));
    }
  });

  it('finds the room anew for words that are written at a line', () => {
    const coursesOf = createCourseKeeper();
    const silent = new DesignBuilder()
      .component('one', 'service', {}, { x: 0, y: 0 })
      .component('two', 'service', {}, { x: 232, y: 0 })
      .connect('one', 'two')
      .build();
    const [line = ''] = Object.keys(silent.connections);
    const labelled = updateConnection(silent, line, { label: 'ask for the newest ones' });
    const carrying = updateConnection(silent, line, { flows: ['read'] });
    const places = [silent, labelled, silent, carrying].map(
      (design) => coursesOf(design, false).get(line)?.label,
    );
    expect(places[1]).toEqual(connectionCourses(labelled).get(line)?.label);
    expect(places[1]).not.toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
    expect(places[3]).toEqual(places[1]);
  });

  it('gives the same objects for lines that run as before', () => {
    const coursesOf = createCourseKeeper();
    const first = coursesOf(DESIGN, false);
    expect(coursesOf(structuredClone(DESIGN), false)).toBe(first);
    const [line] = Object.keys(DESIGN.connections);
    const apart = moveComponents(DESIGN, { three: { x: 800, y: 2000 } });
    expect(coursesOf(apart, false).get(line ?? '')).toBe(first.get(line ?? ''));
    expect(coursesOf(DESIGN, false).get(line ?? '')).toBe(first.get(line ?? ''));
  });
});
