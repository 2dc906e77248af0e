import { expect, test } from 'vitest';
import { followedPart } from '../../../src/renderer/features/canvas/edges/followed-part';
import { design } from '../../helpers/design-builder';

const drawn = design()
  .component('browser', 'web-client')
  .component('api', 'service')
  .component('cache', 'cache')
  .component('store', 'sql-database')
  .component('worker', 'worker')
  .component('alone', 'monitoring')
  .chain('browser', 'api', 'store')
  .connect('api', 'cache')
  .connect('worker', 'store')
  .build();

function followed(id: string): string[] {
  return [...followedPart(drawn, id)].toSorted();
}

test('a component shows all that leads to it and all that it leads to, and nothing beside that', () => {
  expect(followed('api')).toEqual(
    ['api', 'api->cache', 'api->store', 'browser', 'browser->api', 'cache', 'store'].toSorted(),
  );
  expect(followed('cache')).toEqual(
    ['api', 'api->cache', 'browser', 'browser->api', 'cache'].toSorted(),
  );
});

test('a connection shows the ways through itself only', () => {
  expect(followed('api->cache')).toEqual(
    ['api', 'api->cache', 'browser', 'browser->api', 'cache'].toSorted(),
  );
});

test('what is not connected, or not there, shows nothing', () => {
  expect(followed('alone')).toEqual([]);
  expect(followed('gone')).toEqual([]);
});
