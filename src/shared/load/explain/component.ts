import type { ComponentFigure, Explanation } from '../results';
import { explainComponentAvailability } from './component-availability';
import { explainOffered, explainServed } from './component-rates';
import { explainBacklog, explainHitRatio, explainStorage } from './component-stores';
import { explainHeadroom, explainUtilisation } from './component-utilisation';
import { explainQueueWait } from './component-wait';
import type { Subject } from './subject';

const EXPLAINERS: Readonly<Record<ComponentFigure, (subject: Subject) => Explanation>> = {
  offered: explainOffered,
  served: explainServed,
  utilisation: explainUtilisation,
  queueWait: explainQueueWait,
  headroom: explainHeadroom,
  availability: explainComponentAvailability,
  hitRatio: explainHitRatio,
  backlog: explainBacklog,
  storage: explainStorage,
};

export function explainComponent(subject: Subject, figure: ComponentFigure): Explanation {
  return EXPLAINERS[figure](subject);
}
