import type { Settled } from '../propagation/settle';
import type { Approximation } from '../results';
import type { Wait } from './waits';

const ALWAYS: readonly Approximation[] = [
  {
    id: 'independence',
    message:
      'Requests are taken to come at random and parts to fail on their own: real bursts and common causes are worse.',
    components: [],
  },
  {
    id: 'client-network',
    message: 'Latency is counted from the edge of the system; the way to the client is left out.',
    components: [],
  },
];

/** Where the figures are known to be off (models.md 10). */
export function approximationsOf(
  { plan }: Settled,
  waits: readonly (Wait | null)[],
): Approximation[] {
  const { stations } = plan.network;
  const idsWhere = (holds: (number: number) => boolean) =>
    stations.filter((_station, number) => holds(number)).map(({ id }) => id);
  const isUneven = (number: number) => (stations[number]?.service?.serviceCv2 ?? 1) > 1;
  const uneven = idsWhere(isUneven);
  const spread = idsWhere((number) => waits[number]?.isApproximate === true && !isUneven(number));
  return [
    ...ALWAYS,
    ...(uneven.length > 0
      ? [
          {
            id: 'uneven-work',
            message:
              'Work of very different sizes: the mean wait (Allen-Cunneen) is up to a fifth too long with several servers, and the slowest requests take longer than shown.',
            components: uneven,
          },
        ]
      : []),
    ...(spread.length > 0
      ? [
          {
            id: 'spreading',
            message:
              'Waiting behind this balancer is a fit: round robin and two random choices have no exact formula.',
            components: spread,
          },
        ]
      : []),
  ];
}
