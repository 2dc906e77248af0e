import { milliseconds } from '../units';
import { bandwidth, queueFor, storage, type Work } from './capacity';
import { machineOf } from './tiers';
import { countedInstances, managedInstances } from './instances';
import { lanesInto } from './lanes';
import type { Limit } from './station';
import { equalInstances, managedProduct } from './redundancy';
import { parts, sameBase, type StationBuilder, type Subject } from './subject';

const MS_PER_SECOND = 1_000;

/** Instances of one machine each, with as many servers as it has processors. */
export function machineWork(subject: Subject): Work {
  const { requestsPerSecond, cpus } = machineOf(subject);
  return {
    ratePerInstance: requestsPerSecond,
    serversPerInstance: cpus,
    cv2: subject.world.constants['service.cv2.simple'],
  };
}

/** Equal machines that do work of that kind, with their network; without a partition to take from they are idle. */
export function machines(subject: Subject, work: Work) {
  const { component, properties, world } = subject;
  const standing = countedInstances(subject, properties.count('replicas', 1));
  const { up } = standing.instances;
  const lanes = lanesInto(world.design, component.id);
  const { service, limit } =
    lanes !== null && lanes < up
      ? queueFor(lanes, { ...work, resource: 'partitions' })
      : queueFor(up, work);
  return parts(standing, equalInstances(world.constants, standing), {
    service,
    limits: [limit, bandwidth(subject, up)],
  });
}

export const service: StationBuilder = (subject) => machines(subject, machineWork(subject));

export const websocketGateway: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const station = machines(subject, machineWork(subject));
  const each =
    properties.number('connectionsPerReplica') ?? world.constants['websocket.connections'];
  const connections: Limit = {
    resource: 'connections',
    capacity: station.instances.up * each,
    unit: '',
    demand: { per: 'held-connection' },
    hottestPart: null,
  };
  return {
    ...station,
    baseMs: sameBase(world.constants['websocket.baseMs']),
    limits: [connections, ...station.limits],
  };
};

/** Jobs that take a stated time, so many at once; without a time they are requests of the machine. */
export function jobs(variation: 'simple' | 'uniform'): StationBuilder {
  return (subject) => {
    const { properties, world } = subject;
    const jobSeconds = properties.number('jobSeconds');
    if (jobSeconds === null || jobSeconds === 0) return service(subject);
    const atOnce = Math.max(1, properties.count('concurrency', 1));
    const station = machines(subject, {
      ratePerInstance: atOnce / jobSeconds,
      serversPerInstance: atOnce,
      cv2: world.constants[`service.cv2.${variation}`],
      resource: 'concurrency',
    });
    return { ...station, limits: station.limits.map((limit) => inJobs(limit, jobSeconds)) };
  };
}

/** Jobs a second times seconds for each are the jobs under way. */
function inJobs(limit: Limit, jobSeconds: number): Limit {
  if (limit.resource !== 'concurrency') return limit;
  return {
    ...limit,
    capacity: limit.capacity * jobSeconds,
    unit: '',
    demand: { per: 'visit', read: jobSeconds, write: jobSeconds },
  };
}

/** A copy for each call, up to a number of copies; calls beyond it are refused and do not wait. */
export const serverlessFunction: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  const standing = managedInstances(subject);
  const jobSeconds = properties.number('jobSeconds');
  const runMs = jobSeconds === null ? constants['function.runMs'] : jobSeconds * MS_PER_SECOND;
  const callMs = milliseconds(constants['function.overheadMs'] + runMs);
  const copiesAtOnce = properties.number('maxConcurrency') ?? constants['function.concurrency'];
  return parts(standing, managedProduct(constants, 'function', standing), {
    baseMs: { read: callMs, write: callMs },
    limits: [
      {
        resource: 'concurrency',
        capacity: copiesAtOnce * standing.instances.up,
        unit: '',
        demand: {
          per: 'visit',
          read: callMs / MS_PER_SECOND,
          write: callMs / MS_PER_SECOND,
        },
        hottestPart: null,
      },
    ],
  });
};

/** A structure in the memory of our own machines, split into shards that each have copies. */
export const inMemoryIndex: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  const shards = Math.max(1, properties.count('shards', 1));
  const standing = countedInstances(subject, shards * properties.count('replicas', 1));
  const memoryGb =
    properties.number('memoryGb') ?? machineOf(subject).memoryGb * constants['memory.usableShare'];
  const { service: line, limit } = queueFor(standing.instances.up, machineWork(subject));
  return parts(standing, equalInstances(constants, standing), {
    service: line,
    limits: [limit, storage(shards * memoryGb * 1e9, 'memory')],
  });
};
