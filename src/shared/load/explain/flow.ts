import type { Explanation, FlowFigure } from '../results';
import { explainFlowAvailability } from './flow-availability';
import { explainFreshness } from './flow-freshness';
import { explainLatency } from './flow-latency';
import { explainErrorRate, explainFlowOffered, explainFlowServed } from './flow-rates';
import type { FlowSubject } from './flow-subject';

export function explainFlow(subject: FlowSubject, figure: FlowFigure): Explanation {
  switch (figure) {
    case 'offered':
      return explainFlowOffered(subject);
    case 'served':
      return explainFlowServed(subject);
    case 'errorRate':
      return explainErrorRate(subject);
    case 'availability':
      return explainFlowAvailability(subject);
    case 'freshness':
      return explainFreshness(subject);
    default:
      return explainLatency(subject, figure);
  }
}
