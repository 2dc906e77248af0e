import type { Facts } from './facts/facts';
import { promisesOf } from './promises';
import type { ModelSummary } from './report';

/** What the load model says, as far as a report needs it; null: the problem has no load. */
export function modelSummary(facts: Facts): ModelSummary | null {
  const model = facts.model();
  if (!model) return null;
  const { flows, bottleneck, breaksAt, costPerMonth, issues } = model.asDrawn;
  const specs = new Map(facts.pack.flows.map((flow) => [flow.id, flow]));
  return {
    flows: flows.map((load) => {
      const spec = specs.get(load.id);
      return {
        id: load.id,
        title: load.title,
        offeredPerSecond: load.offeredPerSecond,
        errorRate: load.errorRate,
        p99Ms: load.p99Ms,
        availability: load.availability,
        hasWay: load.path.length > 0,
        promises: spec ? promisesOf(spec, load) : [],
      };
    }),
    bottleneck,
    breaksAt,
    usdPerMonth: costPerMonth.total,
    largestCosts: costPerMonth.lines
      .slice(0, LARGEST_COSTS)
      .map(({ component, title, usdPerMonth }) => ({ component, title, usdPerMonth })),
    issues: issues.map(({ message }) => message),
  };
}

const LARGEST_COSTS = 3;
