import { hottestPart, queueFor, type Work } from './capacity';
import { countedInstances, managedInstances } from './instances';
import { managedProduct, quorumOfCopies } from './redundancy';
import type { Limit } from './station';
import { parts, sameBase, type StationBuilder, type StationParts, type Subject } from './subject';

/** Copies at which the figures of stream brokers were measured. */
const MEASURED_COPIES = 3;

/** Brokers that share the partitions; every new byte is written by each of its copies. */
export const stream: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  const copies = copiesOf(subject);
  const perBroker = MEASURED_COPIES / copies;
  const station = brokers(subject, 'stream', constants['stream.recordsPerSecond'] * perBroker);
  const { up } = station.instances;
  const bytes: Limit = {
    resource: 'bandwidth',
    capacity: up * constants['stream.bytesPerSecond'] * perBroker,
    unit: 'B/s',
    demand: { per: 'byte' },
    hottestPart: hottestPart(subject, Math.min(up, properties.count('partitions', up))),
  };
  return { ...station, limits: [...station.limits, bytes] };
};

export const queue: StationBuilder = (subject) =>
  subject.properties.flag('isManaged')
    ? elastic(subject, 'queue')
    : brokers(subject, 'queue', subject.world.constants['queue.messagesPerSecond']);

export const pubSub: StationBuilder = (subject) =>
  subject.properties.flag('isManaged')
    ? elastic(subject, 'pubsub')
    : brokers(
        subject,
        'pubsub',
        subject.world.constants[
          subject.properties.flag('isDurable')
            ? 'queue.messagesPerSecond'
            : 'pubsub.messagesPerSecond'
        ],
      );

function elastic(subject: Subject, product: 'queue' | 'pubsub'): StationParts {
  const { constants } = subject.world;
  const standing = managedInstances(subject);
  return parts(standing, managedProduct(constants, product, standing), {
    baseMs: sameBase(constants[`${product}.baseMs`]),
  });
}

function brokers(
  subject: Subject,
  product: 'queue' | 'pubsub' | 'stream',
  messagesPerSecond: number,
): StationParts {
  const { properties, world } = subject;
  const { constants } = world;
  const copies = copiesOf(subject);
  const stated = properties.count('replicas', 1);
  const standing = countedInstances(subject, stated === 0 ? 0 : Math.max(stated, copies));
  const work: Work = {
    ratePerInstance: messagesPerSecond,
    serversPerInstance: 1,
    cv2: constants['service.cv2.simple'],
  };
  const { limit } = queueFor(standing.instances.up, work);
  return parts(
    standing,
    properties.flag('isManaged')
      ? managedProduct(constants, product, standing)
      : quorumOfCopies(constants, standing, { copies, needed: Math.max(1, copies - 1) }),
    { baseMs: sameBase(constants[`${product}.baseMs`]), limits: [limit], storedCopies: copies },
  );
}

function copiesOf({ properties }: Subject): number {
  return Math.max(1, properties.count('replicationFactor', 1));
}
