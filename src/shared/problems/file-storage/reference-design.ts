import type { Design } from '../../design/schema';
import { frame, recordsById } from '../reference-parts';
import { REGION } from './common-properties';
import { components } from './reference-components';
import { connections } from './reference-connections';

/**
 * Bytes go straight to object storage, facts about them through one service into one database. A commit writes its own
 * signal into an outbox; gateways pass it on to devices, which then ask for what changed.
 */
export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 0], [4, 3])),
  components,
  connections,
};
