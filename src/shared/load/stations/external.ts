import { quota } from './capacity';
import { managedInstances } from './instances';
import { promised } from './redundancy';
import { parts, sameBase, type StationBuilder } from './subject';

/** What others run: it accepts a quota, and how much it can do without one is not known. */
export function provider(
  product: 'identity' | 'push' | 'external',
  usualQuota: 'push.requestsPerSecond' | null,
): StationBuilder {
  return (subject) => {
    const { properties, world } = subject;
    const { constants } = world;
    const standing = managedInstances(subject);
    const accepted =
      properties.number('quotaRequestsPerSecond') ??
      (usualQuota === null ? null : constants[usualQuota]);
    return parts(
      standing,
      promised(constants, product, properties.number('slaPercent'), standing),
      {
        baseMs: sameBase(constants[`${product}.baseMs`]),
        limits: accepted === null ? [] : [quota(accepted)],
        isKnown: accepted !== null,
      },
    );
  };
}
