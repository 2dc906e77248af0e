import { hotPartition, quota, replicaLag } from './capacity';
import { managedInstances } from './instances';
import { managedProduct } from './redundancy';
import { parts, sameBase, type StationBuilder, type StationParts, type Subject } from './subject';

interface ElasticStore {
  readonly product: 'wideColumn' | 'keyValue' | 'object';
  readonly baseMs: number;
  /** What one partition can do. */
  readonly perPartition: { readonly reads: number; readonly writes: number };
}

/** A table that grows as needed. */
export function elasticTable(subject: Subject, product: 'wideColumn' | 'keyValue'): StationParts {
  const { constants } = subject.world;
  return elasticStore(subject, {
    product,
    baseMs: constants['keyValue.baseMs'],
    perPartition: {
      reads: constants['keyValue.readsPerPartition'],
      writes: constants['keyValue.writesPerPartition'],
    },
  });
}

export const objectStorage: StationBuilder = (subject) => {
  const { constants } = subject.world;
  return elasticStore(subject, {
    product: 'object',
    baseMs: constants['object.firstByteMs'],
    perPartition: {
      reads: constants['object.readsPerPrefix'],
      writes: constants['object.writesPerPrefix'],
    },
  });
};

/** The provider adds partitions with the load; a hot one has a limit, and the person may state one for all. */
function elasticStore(
  subject: Subject,
  { product, baseMs, perPartition }: ElasticStore,
): StationParts {
  const { properties, world } = subject;
  const standing = managedInstances(subject);
  const accepted = properties.number('quotaRequestsPerSecond');
  return parts(standing, managedProduct(world.constants, product, standing), {
    baseMs: sameBase(baseMs),
    limits: [
      ...(accepted === null ? [] : [quota(accepted)]),
      ...hotPartition(subject, perPartition),
    ],
    lagSeconds: properties.count('regions', 1) > 1 ? replicaLag(world) : null,
  });
}
