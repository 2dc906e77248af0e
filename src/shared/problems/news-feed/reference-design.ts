import type { Design } from '../../design/schema';
import { frame, recordsById } from '../reference-parts';
import { components, REGION } from './reference-components';
import { connections } from './reference-connections';

/**
 * Posts are stored once and pushed as ids into the lists of followers; the few accounts with very many followers are
 * merged in when the feed is read. Lists and cached posts can be lost, posts and follows cannot.
 */
export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [4, 4])),
  components,
  connections,
};
