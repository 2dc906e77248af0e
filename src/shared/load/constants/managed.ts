import { constantsOf } from './constants-of';

const SLAS = 'cloud-sla (github.com/mikaelvesavuori/cloud-sla), service level agreements of Amazon';

/** Products that a provider runs: what is promised (below it money comes back) and what is reckoned with. */
const PRODUCTS = {
  dns: { title: 'DNS', sla: 1, design: 0.999_999 },
  cdn: { title: 'CDN', sla: 0.999, design: 0.999_95 },
  waf: { title: 'Web application firewall', sla: 0.999, design: 0.999_95 },
  balancer: { title: 'Load balancer', sla: 0.999_9, design: 0.999_99 },
  gateway: { title: 'API gateway', sla: 0.999_5, design: 0.999_95 },
  function: { title: 'Serverless function', sla: 0.999_5, design: 0.999_95 },
  wideColumn: { title: 'Managed wide-column store', sla: 0.999_9, design: 0.999_99 },
  keyValue: { title: 'Managed key-value table', sla: 0.999_9, design: 0.999_99 },
  object: { title: 'Object storage', sla: 0.999, design: 0.999_95 },
  search: { title: 'Managed search index', sla: 0.999, design: 0.999_5 },
  queue: { title: 'Managed queue', sla: 0.999, design: 0.999_95 },
  stream: { title: 'Managed stream', sla: 0.999, design: 0.999_9 },
  pubsub: { title: 'Managed pub/sub', sla: 0.999, design: 0.999_95 },
  push: { title: 'Notification provider', sla: 0.999, design: 0.999_5 },
  identity: { title: 'Identity provider', sla: 0.999, design: 0.999_9 },
  external: { title: 'External service', sla: 0.999, design: 0.999 },
} as const;

export type ManagedProduct = keyof typeof PRODUCTS;

export const MANAGED_CONSTANTS = (Object.keys(PRODUCTS) as ManagedProduct[]).flatMap((product) =>
  constantsOf('availability', [
    {
      id: `availability.${product}.sla`,
      title: `${PRODUCTS[product].title}: promised`,
      value: PRODUCTS[product].sla,
      unit: 'share',
      range: [0, 1],
      source: SLAS,
    },
    {
      id: `availability.${product}.design`,
      title: `${PRODUCTS[product].title}: reckoned with`,
      value: PRODUCTS[product].design,
      unit: 'share',
      range: [0, 1],
      assumption:
        'an agreement says when money comes back, not how often it fails; widely used products miss far fewer minutes than they promise',
    },
  ]),
);
