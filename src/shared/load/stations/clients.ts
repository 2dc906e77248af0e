import { managedInstances } from './instances';
import { ALWAYS } from './redundancy';
import { NO_INSTANCES, parts, type StationBuilder } from './subject';

/** People's own devices: not ours to count. */
export const client: StationBuilder = (subject) => parts(managedInstances(subject), ALWAYS);

/** Takes part in nothing. */
export const note: StationBuilder = () => parts(NO_INSTANCES, ALWAYS);
