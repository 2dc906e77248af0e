import { machineOf } from './tiers';
import { machines } from './compute';
import { countedInstances } from './instances';
import { equalInstances } from './redundancy';
import { parts, type StationBuilder } from './subject';

/** Observes; how much it can take is not known. */
export const observer: StationBuilder = (subject) => {
  const standing = countedInstances(subject, subject.properties.count('replicas', 1));
  return parts(standing, equalInstances(subject.world.constants, standing), { isKnown: false });
};

/** Works through records in bulk. */
export const batchPipeline: StationBuilder = (subject) => {
  const { constants } = subject.world;
  const { cpus } = machineOf(subject);
  return machines(subject, {
    ratePerInstance: cpus * constants['batch.recordsPerSecondPerCpu'],
    serversPerInstance: cpus,
    cv2: constants['service.cv2.mixed'],
  });
};
