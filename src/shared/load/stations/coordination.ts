import { majority } from './clusters';
import { queueFor } from './capacity';
import { machineOf } from './tiers';
import { machines } from './compute';
import { countedInstances } from './instances';
import { quorumOfCopies } from './redundancy';
import { parts, type StationBuilder } from './subject';

/** Answers from memory: new ids, or who is where. */
export const registry: StationBuilder = (subject) => {
  const { constants } = subject.world;
  const { cpus } = machineOf(subject);
  return machines(subject, {
    ratePerInstance: cpus * constants['registry.operationsPerSecondPerCpu'],
    serversPerInstance: cpus,
    cv2: constants['service.cv2.simple'],
  });
};

/** Each node answers reads; every write is agreed on by a majority, so more nodes do not help writes. */
export const coordinationService: StationBuilder = (subject) => {
  const { constants } = subject.world;
  const nodes = subject.properties.count('replicas', 1);
  const standing = countedInstances(subject, nodes);
  const { up } = standing.instances;
  const reads = constants['coordination.readsPerSecond'];
  const { service, limit } = queueFor(up, {
    ratePerInstance: reads,
    serversPerInstance: 1,
    cv2: constants['service.cv2.simple'],
    cost: { read: 1, write: reads / constants['coordination.writesPerSecond'] },
    copies: { read: 1, write: Math.max(1, up) },
  });
  return parts(
    standing,
    quorumOfCopies(constants, standing, { copies: nodes, needed: majority(nodes) }),
    {
      service,
      limits: [limit],
      copies: { read: 1, write: Math.max(1, up) },
      quorum: { read: 1, write: Math.max(1, Math.min(up, majority(nodes))) },
    },
  );
};
