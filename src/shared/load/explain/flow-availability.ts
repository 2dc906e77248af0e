import { formatAvailability, formatPercent } from '../format';
import type { Explanation, ExplanationInput } from '../results';
import { nameIn } from '../routing/network';
import { availabilityInputs, promiseNote } from './component-availability';
import { whyMissing, type FlowSubject } from './flow-subject';
import { FOLLOWED, WORTH_FOLLOWING } from './flow-steps';
import { computed } from './inputs';
import { caveats, explanation, notComputed, subjectOf } from './subject';

export function explainFlowAvailability(subject: FlowSubject): Explanation {
  const { evaluation, load } = subject;
  const parts = {
    title: `${load.title}: availability`,
    formula:
      'product over what it cannot do without of 1 - unavailability x part of the requests that need it',
    inputs: [...dependencyInputs(subject), ...followedInputs(subject)],
  };
  const path = load.path.map(({ component }) => component);
  if (load.availability === null || load.slaAvailability === null) {
    return notComputed(
      {
        ...parts,
        inputs: [
          computed(
            'Way through the drawing',
            'none',
            'By the connections and the flows they carry',
          ),
        ],
        notes: [],
      },
      whyMissing(subject),
    );
  }
  return explanation({
    ...parts,
    value: formatAvailability(load.availability),
    notes: [
      promiseNote(load.slaAvailability, load.availability),
      'Errors by overload are not counted here: they are in the error rate.',
      FOLLOWED,
      ...caveats(evaluation, path),
    ],
  });
}

function dependencyInputs({ evaluation, load }: FlowSubject): ExplanationInput[] {
  const { network } = evaluation.situation.settled.plan;
  if (load.hardDependencies.length === 0) {
    return [computed('What it cannot do without', 'nothing', 'No call on its way is hard')];
  }
  return load.hardDependencies.map(({ component, availability, share }) => {
    const subject = subjectOf(evaluation, component);
    const basis = subject?.station.availability.basis();
    return computed(
      nameIn(network, component),
      formatAvailability(availability),
      `${formatPercent(share)} of the downtime${basis === undefined ? '' : `. ${basis}`}`,
    );
  });
}

function followedInputs({ evaluation, load }: FlowSubject): ExplanationInput[] {
  return load.hardDependencies
    .filter(({ share }) => share >= WORTH_FOLLOWING)
    .flatMap(({ component }) => {
      const subject = subjectOf(evaluation, component);
      return subject ? availabilityInputs(subject, 'named') : [];
    });
}
