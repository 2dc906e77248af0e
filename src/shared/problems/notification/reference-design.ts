import type { Design } from '../../design/schema';
import { frame, recordsById } from '../reference-parts';
import { REGION } from './channel-parts';
import { components } from './reference-components';
import { connections } from './reference-connections';

export const referenceDesign: Design = {
  boundaries: recordsById(frame(REGION, 'region', 'Home region', [1, 1], [6, 5])),
  components: recordsById(...components),
  connections: recordsById(...connections),
};
