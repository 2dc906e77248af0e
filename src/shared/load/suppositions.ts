import { boundarySpec } from '../design/kinds/boundaries';
import { shownBoundaryName, shownName } from '../design/names';
import type { Design } from '../design/schema';
import { formatMultiple } from './format';
import { AS_DRAWN, type WhatIf } from './what-if';

/** How much of something is supposed, for a field that changes it. */
export interface SupposedAmount {
  readonly value: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** The change of the situation that sets another value. */
  readonly to: (value: number) => Partial<WhatIf>;
}

/** One thing of a situation that is not as drawn. */
export interface Supposition {
  /** Stays while the amount changes. */
  readonly id: string;
  /** In words, the amount left out: "Auth slower by". */
  readonly label: string;
  /** null: it is so or it is not. */
  readonly amount: SupposedAmount | null;
  /** The change of the situation that takes it back. */
  readonly without: Partial<WhatIf>;
}

const MAX_ADDED_MS = 600_000;
const MAX_LAG_SECONDS = 86_400;

/** What a situation supposes, one by one, in the order in which the what-if bar offers them. */
export function suppositionsOf(whatIf: WhatIf, design: Design): Supposition[] {
  return [
    ...supposedScale(whatIf),
    ...supposedFailures(whatIf, design),
    ...supposedFaults(whatIf, design),
    ...supposedShares(whatIf, design),
  ];
}

/** "x10", "Auth slower by 200 ms". */
export function suppositionText({ label, amount }: Supposition): string {
  return amount ? `${label} ${amount.value} ${amount.unit}` : label;
}

function supposedScale({ scale }: WhatIf): Supposition[] {
  if (scale === AS_DRAWN.scale) return [];
  const label = formatMultiple(scale);
  return [{ id: 'scale', label, amount: null, without: { scale: AS_DRAWN.scale } }];
}

function supposedFailures(whatIf: WhatIf, design: Design): Supposition[] {
  const lists = [
    { part: 'failedComponents', state: 'down', nameOf: componentName },
    { part: 'failedZones', state: 'down', nameOf: placeName('zone') },
    { part: 'failedRegions', state: 'down', nameOf: placeName('region') },
    { part: 'coldCaches', state: 'cold', nameOf: componentName },
  ] as const;
  return lists.flatMap(({ part, state, nameOf }) =>
    whatIf[part].map((id) => ({
      id: `${part} ${id}`,
      label: `${nameOf(design, id)} ${state}`,
      amount: null,
      without: { [part]: whatIf[part].filter((other) => other !== id) },
    })),
  );
}

function supposedFaults({ slowDependencies, errorShares }: WhatIf, design: Design): Supposition[] {
  const slow = slowDependencies.map(({ component, addedMs }) => {
    const others = slowDependencies.filter((other) => other.component !== component);
    return {
      id: `slow ${component}`,
      label: `${componentName(design, component)} slower by`,
      amount: {
        value: addedMs,
        unit: 'ms',
        min: 0,
        max: MAX_ADDED_MS,
        to: (value: number) => ({
          slowDependencies: [...others, { component, addedMs: value }],
        }),
      },
      without: { slowDependencies: others },
    };
  });
  const failing = errorShares.map(({ component, share }) => {
    const others = errorShares.filter((other) => other.component !== component);
    return {
      id: `errors ${component}`,
      label: `${componentName(design, component)} fails`,
      amount: percentAmount(share, (next) => ({
        errorShares: [...others, { component, share: next }],
      })),
      without: { errorShares: others },
    };
  });
  return [...slow, ...failing];
}

function supposedShares(whatIf: WhatIf, design: Design): Supposition[] {
  const { badDeploy, hotKeyShare, replicaLagSeconds, budgetShare } = whatIf;
  const all: (Supposition | null)[] = [
    badDeploy && {
      id: 'bad-deploy',
      label: `Bad deploy of ${componentName(design, badDeploy.component)}`,
      amount: percentAmount(badDeploy.share, (share) => ({ badDeploy: { ...badDeploy, share } })),
      without: { badDeploy: null },
    },
    hotKeyShare === null
      ? null
      : {
          id: 'hot-key',
          label: 'One key gets',
          amount: percentAmount(hotKeyShare, (share) => ({ hotKeyShare: share })),
          without: { hotKeyShare: null },
        },
    replicaLagSeconds === null
      ? null
      : {
          id: 'replica-lag',
          label: 'Replicas behind by',
          amount: {
            value: replicaLagSeconds,
            unit: 's',
            min: 0,
            max: MAX_LAG_SECONDS,
            to: (seconds: number) => ({ replicaLagSeconds: seconds }),
          },
          without: { replicaLagSeconds: null },
        },
    budgetShare === null
      ? null
      : {
          id: 'budget',
          label: 'Budget',
          amount: percentAmount(budgetShare, (share) => ({ budgetShare: share }), 5),
          without: { budgetShare: null },
        },
  ];
  return all.filter((supposition) => supposition !== null);
}

function percentAmount(
  share: number,
  to: (share: number) => Partial<WhatIf>,
  min = 0,
): SupposedAmount {
  return {
    // 0.07 x 100 is 7.000000000000001.
    value: Number((share * 100).toPrecision(12)),
    unit: '%',
    min,
    max: 100,
    to: (percent) => to(percent / 100),
  };
}

/** What is no longer drawn keeps its id. */
function componentName({ components }: Design, id: string): string {
  const component = components[id];
  return component ? shownName(component) : id;
}

/** A frame by its id or name, or the letter of a zone or region that is only counted. */
function placeName(kind: 'zone' | 'region') {
  return ({ boundaries }: Design, id: string): string => {
    const frame = boundaries[id];
    if (frame) return shownBoundaryName(frame);
    return id.length === 1 ? `${boundarySpec(kind).label} ${id}` : id;
  };
}
