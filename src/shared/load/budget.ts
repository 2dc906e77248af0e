import { assumedValue } from '../design/kinds/catalog';
import { shownName } from '../design/names';
import type { Component, ComponentId, Design } from '../design/schema';
import type { LoadInput } from './evaluate';
import type { Cost, LoadIssue } from './results';

/** More cuts than this are not tried: each is followed by a new bill. */
const MOST_CUTS = 40;

/** What can be had fewer of, in the order in which it is cut. */
const CUTTABLE: readonly { readonly property: string; readonly least: number }[] = [
  { property: 'readReplicas', least: 0 },
  { property: 'replicas', least: 1 },
  { property: 'shards', least: 1 },
];

interface Cut {
  readonly design: Design;
  readonly issues: readonly LoadIssue[];
}

/**
 * The design for a part of its cost: the component with the largest line for instances has half of them, again and
 * again, until the bill fits or nothing is left to cut. What is cut is told as assumptions.
 */
export function cutToBudget({ design, whatIf }: LoadInput, costOf: (design: Design) => Cost): Cut {
  const before = costOf(design);
  const budget = before.total * (whatIf.budgetShare ?? 1);
  let now = { design, cost: before };
  const cut = new Set<ComponentId>();
  for (let cuts = 0; cuts < MOST_CUTS && now.cost.total > budget; cuts += 1) {
    const next = withLargestLineCut(now.design, now.cost);
    if (!next) break;
    cut.add(next.component);
    now = { design: next.design, cost: costOf(next.design) };
  }
  return {
    design: now.design,
    issues: [...cutIssues(design, now.design, cut), ...missedIssues(now.cost.total, budget)],
  };
}

function withLargestLineCut(
  design: Design,
  { lines }: Cost,
): { readonly design: Design; readonly component: ComponentId } | null {
  for (const { category, component: id } of lines) {
    const component = design.components[id];
    const fewer = category === 'instances' && component ? withFewer(component) : null;
    if (!fewer) continue;
    const components = { ...design.components, [id]: fewer };
    return { design: { ...design, components }, component: id };
  }
  return null;
}

function withFewer(component: Component): Component | null {
  for (const { property, least } of CUTTABLE) {
    const value = assumedValue(component, property);
    if (typeof value !== 'number' || value <= least) continue;
    const properties = {
      ...component.properties,
      [property]: Math.max(least, Math.floor(value / 2)),
    };
    return { ...component, properties };
  }
  return null;
}

/** In the order in which components were first cut: the most expensive first. */
function cutIssues(before: Design, after: Design, cut: ReadonlySet<ComponentId>): LoadIssue[] {
  return [...cut].flatMap((id) => {
    const [was, component] = [before.components[id], after.components[id]];
    if (!was || !component) return [];
    const cuts = CUTTABLE.flatMap(({ property }) => {
      const [from, to] = [assumedValue(was, property), assumedValue(component, property)];
      return from === to ? [] : [`${String(from)} to ${String(to)} ${WORDS[property] ?? property}`];
    });
    return {
      id: `budget/${component.id}`,
      severity: 'assumed' as const,
      message: `To fit the budget, ${shownName(component)} goes from ${cuts.join(', ')}.`,
      components: [component.id],
      connections: [],
      flows: [],
    };
  });
}

const WORDS: Readonly<Record<string, string>> = {
  readReplicas: 'read replicas',
  replicas: 'replicas',
  shards: 'shards',
};

function missedIssues(total: number, budget: number): LoadIssue[] {
  if (total <= budget) return [];
  return [
    {
      id: 'budget/missed',
      severity: 'not-computed',
      message: `The budget cannot be met by fewer instances: what is left is $${Math.round(total)} of $${Math.round(budget)} a month, mostly for requests, storage and transfer.`,
      components: [],
      connections: [],
      flows: [],
    },
  ];
}
