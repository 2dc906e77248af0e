import { constantsOf } from './constants-of';

interface Step {
  /** Upper end of the step, in TB a month; the last step has none. */
  readonly upToTb: number | null;
  readonly usdPerGb: number;
}

/** The ends of the steps are the provider's; what a GB costs in each can be changed. */
const INTERNET = {
  step1: { upToTb: 10, usdPerGb: 0.09 },
  step2: { upToTb: 50, usdPerGb: 0.085 },
  step3: { upToTb: 150, usdPerGb: 0.07 },
  step4: { upToTb: null, usdPerGb: 0.05 },
} as const satisfies Record<string, Step>;

const CDN = {
  step1: { upToTb: 10, usdPerGb: 0.085 },
  step2: { upToTb: 50, usdPerGb: 0.08 },
  step3: { upToTb: 150, usdPerGb: 0.06 },
  step4: { upToTb: 500, usdPerGb: 0.04 },
  step5: { upToTb: 1_024, usdPerGb: 0.03 },
  step6: { upToTb: 5_120, usdPerGb: 0.025 },
  step7: { upToTb: null, usdPerGb: 0.02 },
} as const satisfies Record<string, Step>;

type InternetStep = keyof typeof INTERNET;
type CdnStep = keyof typeof CDN;

function title(name: string, { upToTb }: Step): string {
  return upToTb === null
    ? `${name}: a GB above that`
    : `${name}: a GB up to ${upToTb.toLocaleString('en-US')} TB a month`;
}

const INTERNET_STEPS = Object.keys(INTERNET) as InternetStep[];
const CDN_STEPS = Object.keys(CDN) as CdnStep[];

export const TRANSFER_PRICES = [
  ...INTERNET_STEPS.flatMap((step) =>
    constantsOf('prices', [
      {
        id: `transfer.internet.${step}.usdPerGb`,
        title: title('Traffic to the internet', INTERNET[step]),
        value: INTERNET[step].usdPerGb,
        unit: '$',
        range: [0, 1_000],
        source: 'Amazon EC2 on-demand pricing, data transfer out, us-east-1',
      },
    ]),
  ),
  ...CDN_STEPS.flatMap((step) =>
    constantsOf('prices', [
      {
        id: `transfer.cdn.${step}.usdPerGb`,
        title: title('Traffic of a CDN', CDN[step]),
        value: CDN[step].usdPerGb,
        unit: '$',
        range: [0, 1_000],
        source: 'Amazon CloudFront pricing, United States and Europe',
      },
    ]),
  ),
];

/** Ends and constants of the steps, the cheapest amount first. */
export const INTERNET_PRICE_STEPS = INTERNET_STEPS.map((step) => ({
  upToTb: INTERNET[step].upToTb,
  price: `transfer.internet.${step}.usdPerGb` as const,
}));
export const CDN_PRICE_STEPS = CDN_STEPS.map((step) => ({
  upToTb: CDN[step].upToTb,
  price: `transfer.cdn.${step}.usdPerGb` as const,
}));
