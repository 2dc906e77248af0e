import type { Design } from '../../design/schema';
import { frame, recordsById } from '../reference-parts';
import { components, REGION } from './reference-components';
import { connections } from './reference-connections';

/**
 * Gateways hold the sockets, the store holds the truth, a stream carries each stored message to the gateways of its
 * recipients. Whatever is lost on the way is found again by the numbers of the messages.
 */
export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [5, 3])),
  components,
  connections,
};
