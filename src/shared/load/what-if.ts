import * as z from 'zod';

export const MIN_SCALE = 0.1;
export const MAX_SCALE = 100;

const Id = z.string().min(1).max(200);
const ShareOfOne = z.number().min(0).max(1);

/**
 * A situation that the design is put into. All parts act together; an absent part changes nothing.
 */
export const WhatIfSchema = z
  .strictObject({
    /** All rates of all flows times this. */
    scale: z.number().min(MIN_SCALE).max(MAX_SCALE),
    /** Ids of components that are down. */
    failedComponents: z.array(Id),
    /** Zones that are down: names or ids of zone frames, or a, b, c ... for zones that are only counted. */
    failedZones: z.array(Id),
    /** Regions that are down: names or ids of region frames, or a, b, c ... for regions that are only counted. */
    failedRegions: z.array(Id),
    /** Ids of caches that are up but empty. */
    coldCaches: z.array(Id),
    /** Part of each flow's requests that goes to one single key; null: as the design says. */
    hotKeyShare: ShareOfOne.nullable(),
    /** Components that answer later than usual. */
    slowDependencies: z.array(z.strictObject({ component: Id, addedMs: z.number().min(0) })),
    /** Components of which a part of the calls fails, however little load they have. */
    errorShares: z.array(z.strictObject({ component: Id, share: ShareOfOne })),
    /** How far followers are behind, in seconds; null: as the constants say. */
    replicaLagSeconds: z.number().min(0).nullable(),
    /** A new version of which this part of the instances fails; null: none. */
    badDeploy: z.strictObject({ component: Id, share: ShareOfOne }).nullable(),
    /** What may be spent, as part of what the design costs now; null: no limit. */
    budgetShare: z.number().min(0.05).max(1).nullable(),
  })
  .readonly();
export type WhatIf = z.infer<typeof WhatIfSchema>;

/** Today: the problem's peak load, everything up. */
export const AS_DRAWN: WhatIf = {
  scale: 1,
  failedComponents: [],
  failedZones: [],
  failedRegions: [],
  coldCaches: [],
  hotKeyShare: null,
  slowDependencies: [],
  errorShares: [],
  replicaLagSeconds: null,
  badDeploy: null,
  budgetShare: null,
};

/** Whether nothing is supposed. */
export function isAsDrawn(whatIf: WhatIf): boolean {
  return Object.entries(AS_DRAWN).every(([part, asDrawn]) => {
    const value = whatIf[part as keyof WhatIf];
    return Array.isArray(value) ? value.length === 0 : value === asDrawn;
  });
}

/** The same load with everything up and well; the very same object when nothing is wrong in it. */
export function undisturbed(whatIf: WhatIf): WhatIf {
  const isCalm =
    whatIf.failedComponents.length === 0 &&
    whatIf.failedZones.length === 0 &&
    whatIf.failedRegions.length === 0 &&
    whatIf.coldCaches.length === 0 &&
    whatIf.slowDependencies.length === 0 &&
    whatIf.errorShares.length === 0 &&
    whatIf.badDeploy === null;
  return isCalm
    ? whatIf
    : {
        ...AS_DRAWN,
        scale: whatIf.scale,
        hotKeyShare: whatIf.hotKeyShare,
        replicaLagSeconds: whatIf.replicaLagSeconds,
      };
}
