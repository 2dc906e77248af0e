import { edgeCache } from './caches';
import { quota } from './capacity';
import { machineOf } from './tiers';
import { machines, machineWork } from './compute';
import { managedInstances } from './instances';
import { managedProduct } from './redundancy';
import { parts, sameBase, type StationBuilder, type Subject } from './subject';

type ElasticProduct = 'dns' | 'cdn' | 'waf' | 'balancer';

/** What a provider runs and enlarges as needed: no line and no limit. */
export function elastic(product: ElasticProduct): StationBuilder {
  return (subject) => {
    const { constants } = subject.world;
    const standing = managedInstances(subject);
    return parts(standing, managedProduct(constants, product, standing), {
      baseMs: sameBase(constants[`${product}.baseMs`]),
    });
  };
}

export const cdn: StationBuilder = (subject) => ({
  ...elastic('cdn')(subject),
  cache: edgeCache(subject, subject.world.constants['cdn.usualHitRatio'], null),
});

export const loadBalancer: StationBuilder = (subject) =>
  subject.properties.flag('isManaged') ? elastic('balancer')(subject) : proxy(subject);

export const apiGateway: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const { constants } = world;
  if (!properties.flag('isManaged')) {
    return {
      ...machines(subject, machineWork(subject)),
      baseMs: sameBase(constants['gateway.baseMs']),
    };
  }
  const standing = managedInstances(subject);
  const accepted =
    properties.number('quotaRequestsPerSecond') ?? constants['gateway.requestsPerSecond'];
  return parts(standing, managedProduct(constants, 'gateway', standing), {
    baseMs: sameBase(constants['gateway.baseMs']),
    limits: [quota(accepted * standing.instances.up)],
  });
};

export const reverseProxy: StationBuilder = (subject) => {
  const { properties, world } = subject;
  const station = proxy(subject);
  if (!properties.flag('cachesResponses')) return station;
  const memory = machineOf(subject).memoryGb * world.constants['memory.usableShare'];
  return {
    ...station,
    cache: edgeCache(
      subject,
      world.constants['proxy.usualHitRatio'],
      memory * 1e9 * station.instances.up,
    ),
  };
};

/** A proxy that we run: so many requests for each processor of its machine. */
function proxy(subject: Subject) {
  const { properties, world } = subject;
  const { constants } = world;
  const { cpus } = machineOf(subject);
  const perCpu =
    constants[
      properties.flag('terminatesTls')
        ? 'proxy.httpsRequestsPerSecondPerCpu'
        : 'proxy.httpRequestsPerSecondPerCpu'
    ];
  return {
    ...machines(subject, {
      ratePerInstance: cpus * perCpu,
      serversPerInstance: cpus,
      cv2: constants['service.cv2.simple'],
    }),
    baseMs: sameBase(constants['proxy.baseMs']),
  };
}
