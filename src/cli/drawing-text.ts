import { shownName } from '#shared/design/names';
import type { Design } from '#shared/design/schema';
import { bottleneckText, breakingText } from '#shared/load/bottleneck-words';
import { formatMoney, formatPercent, formatRate } from '#shared/load/format';
import { perSecond, share, usdPerMonth } from '#shared/load/units';
import { problemTitle } from '#shared/problems/catalog';
import { promiseTexts } from '#shared/scoring/promise-words';
import type { ModelSummary, Report } from '#shared/scoring/report';
import { asTable, listed } from './table';

/** What the load model says of the drawing at peak: each flow against its promises, what gives way first, the bill. */
export function modelText({ model }: Report, design: Design): string {
  if (!model) return '';
  const { flows, bottleneck, breaksAt, largestCosts, issues } = model;
  const nameOf = namesIn(design);
  const rows = flows.map((flow) => ({
    'at peak': flow.title,
    load: formatRate(perSecond(flow.offeredPerSecond)),
    fails: flow.hasWay ? formatPercent(share(flow.errorRate)) : 'no way',
    promised: promiseTexts(flow).join('; '),
    kept: keptText(flow),
  }));
  const costs = largestCosts.map(
    ({ component, title, usdPerMonth: cost }) =>
      `${nameOf(component)} (${title}: ${formatMoney(usdPerMonth(cost))})`,
  );
  return [
    asTable(rows, ['load', 'fails']),
    listed([
      ...(bottleneck
        ? [
            bottleneckText(nameOf(bottleneck.component), {
              ...bottleneck,
              utilisation: share(bottleneck.utilisation),
            }),
          ]
        : []),
      ...(breaksAt ? [breakingText(nameOf(breaksAt.component), breaksAt)] : []),
      `It costs about ${formatMoney(usdPerMonth(model.usdPerMonth))} a month` +
        `${costs.length > 0 ? `, most of it for ${costs.join(', ')}` : ''}.`,
      ...issues,
    ]),
  ].join('');
}

function keptText({ promises }: ModelSummary['flows'][number]): string {
  if (promises.length === 0) return '';
  return promises.every(({ isKept }) => isKept) ? 'yes' : 'no';
}

/** The components that the answer could do without, and how well the design would fit other problems. */
export function restraintText({ restraint }: Report, design: Design): string {
  if (!restraint) return '';
  const nameOf = namesIn(design);
  const unneeded = restraint.components
    .filter(({ standing }) => standing === 'unneeded')
    .map(({ component }) => nameOf(component));
  const { genericness } = restraint;
  const [best] = [...(genericness?.problems ?? [])].sort((one, other) => other.share - one.share);
  return listed([
    unneeded.length > 0
      ? `The answer loses nothing without: ${unneeded.join(', ')}.`
      : 'Every component is needed.',
    ...(genericness && best
      ? [
          `It would answer other problems to ${formatPercent(share(genericness.share))} on average, ` +
            `and best to ${problemTitle(best.problem)} (${formatPercent(share(best.share))}).`,
        ]
      : []),
  ]);
}

function namesIn(design: Design): (id: string) => string {
  return (id) => {
    const component = design.components[id];
    return component ? shownName(component) : id;
  };
}
