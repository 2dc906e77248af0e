import { shortNumber } from '../../lib/number-text';
import { COST_WORDS } from '../cost/cost-words';
import type { Evaluation } from '../evaluate';
import { formatBytes, formatMoney, formatPercent } from '../format';
import type { Explanation, ExplanationInput } from '../results';
import {
  bottleneckText,
  breakingLoad,
  breakingText,
  NO_BREAKING_POINT,
  RESOURCE_WORDS,
} from '../bottleneck-words';
import { nameIn } from '../routing/network';
import { storageInputs } from './component-stores';
import { computed } from './inputs';
import { explainLimit, limitOf } from './limits';
import { caveats, explanation, subjectOf } from './subject';
import { scaleInputs } from './visits';

type DesignFigure = 'breaksAt' | 'bottleneck' | 'cost' | 'storage';

const EXPLAINERS: Readonly<Record<DesignFigure, (evaluation: Evaluation) => Explanation>> = {
  breaksAt: explainBreaksAt,
  bottleneck: explainBottleneck,
  cost: explainCost,
  storage: explainStorage,
};

export function explainDesign(evaluation: Evaluation, figure: DesignFigure): Explanation {
  return EXPLAINERS[figure](evaluation);
}

function explainBreaksAt(evaluation: Evaluation): Explanation {
  const { breaksAt, whatIf } = evaluation.result;
  const formula = 'scale / highest utilisation, asked again at that load until it is 100 %';
  const subject = breaksAt && subjectOf(evaluation, breaksAt.component);
  const limit = subject && breaksAt ? limitOf(subject, breaksAt.resource) : null;
  if (!breaksAt || !subject) {
    return explanation({
      title: 'Breaks at',
      value: 'no limit found',
      formula,
      inputs: [computed('Components with a limit that is used', 'none', 'By the load as it is')],
      notes: [NO_BREAKING_POINT],
    });
  }
  const used = subject.load.resources.find(({ resource }) => resource === breaksAt.resource);
  return explanation({
    title: 'Breaks at',
    value: breakingLoad(breaksAt),
    formula,
    inputs: [
      computed('Scale', shortNumber(whatIf.scale), 'In times of the problem’s peak'),
      computed(
        `${subject.name}: ${RESOURCE_WORDS[breaksAt.resource]}`,
        used ? formatPercent(used.utilisation) : '100 %',
        'Utilisation at that scale',
      ),
      ...(limit ? explainLimit(subject, limit).inputs : []),
    ],
    notes: [
      breakingText(subject.name, breaksAt),
      'All flows grow together. What fills with time, such as a disk, is not counted.',
      ...caveats(evaluation, [subject.load.id]),
    ],
  });
}

const MOST_SHOWN = 6;

function explainBottleneck(evaluation: Evaluation): Explanation {
  const { bottleneck, components } = evaluation.result;
  const { settled } = evaluation.situation;
  const { network } = settled.plan;
  const formula = 'highest utilisation of all components';
  const subject = bottleneck && subjectOf(evaluation, bottleneck.component);
  const limit = subject && bottleneck ? limitOf(subject, bottleneck.resource) : null;
  if (!bottleneck || !subject) {
    return explanation({
      title: 'Bottleneck',
      value: 'none',
      formula,
      inputs: [computed('Components in use', 'none', 'That have a limit and are up')],
      notes: ['No load comes to anything that has a limit.'],
    });
  }
  const busiest = [...components]
    .filter(
      ({ utilisation, status }) => utilisation !== null && utilisation > 0 && status !== 'failed',
    )
    .sort((one, other) => (other.utilisation ?? 0) - (one.utilisation ?? 0))
    .slice(0, MOST_SHOWN);
  return explanation({
    title: `Bottleneck: ${subject.name}`,
    value: formatPercent(bottleneck.utilisation),
    formula,
    inputs: [
      ...busiest.flatMap(({ id, utilisation, saturatedBy }) =>
        utilisation === null
          ? []
          : [
              computed(
                nameIn(network, id),
                formatPercent(utilisation),
                saturatedBy ? `Of ${RESOURCE_WORDS[saturatedBy]}` : '',
              ),
            ],
      ),
      ...scaleInputs(settled),
      ...(limit ? explainLimit(subject, limit).inputs : []),
    ],
    notes: [bottleneckText(subject.name, bottleneck), ...caveats(evaluation, [subject.load.id])],
  });
}

function explainCost(evaluation: Evaluation): Explanation {
  const { total, lines } = evaluation.result.costPerMonth;
  const { network } = evaluation.situation.average.plan;
  return explanation({
    title: 'Cost a month',
    value: formatMoney(total),
    formula: 'sum of the lines',
    inputs:
      lines.length > 0
        ? lines.map(({ component, category, title, usdPerMonth }) =>
            computed(
              `${nameIn(network, component)}: ${COST_WORDS[category].toLowerCase()}`,
              formatMoney(usdPerMonth),
              title,
            ),
          )
        : [computed('Lines', 'none', 'Nothing in the drawing has a price')],
    notes: [
      'At the average load, with everything up and the data of the twelfth month; list prices.',
    ],
  });
}

function explainStorage(evaluation: Evaluation): Explanation {
  const { bytesAfter12Months, byComponent } = evaluation.result.storage;
  const stores = byComponent.flatMap(({ component, bytes }): ExplanationInput[] => {
    const subject = subjectOf(evaluation, component);
    return subject
      ? [
          computed(subject.name, formatBytes(bytes), 'Kept after 12 months'),
          ...storageInputs(subject, 'named'),
        ]
      : [];
  });
  return explanation({
    title: 'Kept after 12 months',
    value: formatBytes(bytesAfter12Months),
    formula: 'sum over stores of writes a second x bytes of each x time it is kept',
    inputs:
      stores.length > 0
        ? stores
        : [computed('Stores that are written to', 'none', 'By flows that leave data')],
    notes: ['At the average load, from empty stores, copies not counted.'],
  });
}
