import { shownName } from '../../design/names';
import { kindSpec } from '../../design/kinds/catalog';
import type { Family } from '../../design/kinds/kind';
import type { Component, ComponentId, Design } from '../../design/schema';
import type { Answers } from '../../interview/answers';
import type { FlowSpec, Pack, PathHop } from '../../problems/pack';
import type { RequirementResult } from '../report';
import { sortedComponents, type Adjacency } from '../../traffic/adjacency';
import { once, recalledBy } from '../../lib/memoised';
import { modelOf, type Model } from './model';
import { hardFlowsOf } from './hard-dependencies';
import { reachableFrom } from '../../traffic/reach';
import { drawingOf, type Drawing } from '../../traffic/drawing';
import { matchRequiredPath, type PathMatch } from '../../traffic/required-paths';
import { requirementResults } from './requirements';
import {
  acceptedAlternatives,
  statementsOf,
  type AcceptedAlternative,
  type Statement,
} from './words';

/** What rules and grades know of an answer: derived once, then only read. */
export interface Facts extends Omit<Drawing, 'pathWorld' | 'matchOf'> {
  readonly design: Design;
  readonly pack: Pack;
  readonly answers: Answers | null;
  /** Reached from a client by calls that the client waits for. */
  readonly waitedFor: ReadonlySet<ComponentId>;
  /** Neither reached from a source nor leading to what is. */
  readonly offPath: ReadonlySet<ComponentId>;
  readonly paths: readonly PathMatch[];
  /** Ids of required paths whose absence a more specific fault has explained. */
  readonly explainedPaths: ReadonlySet<string>;
  /** The flows that fail with a component, for components that some flow cannot do without. */
  readonly hardFlows: ReadonlyMap<ComponentId, readonly FlowSpec[]>;
  readonly requirements: readonly RequirementResult[];
  readonly statements: readonly Statement[];
  readonly alternatives: readonly AcceptedAlternative[];
  /** What the design does under the problem's load, computed when it is first asked for; null: the problem has none. */
  readonly model: () => Model | null;
  readonly component: (id: ComponentId) => Component;
  /** The component as the candidate knows it, in quotes: its name, or its kind. */
  readonly nameOf: (id: ComponentId) => string;
  readonly familyOf: (id: ComponentId) => Family;
  /** What rules have worked out of these facts and share, by the function that did (`derived`). */
  readonly derived: Map<(facts: Facts) => object, object>;
  /** Matches the required paths again with some stations made optional. */
  readonly matchRelaxed: (match: PathMatch, isRelaxed: (hop: PathHop) => boolean) => PathMatch;
}

export function factsOf(input: {
  readonly design: Design;
  readonly pack: Pack;
  readonly answers: Answers | null;
}): Facts {
  const { design, pack } = input;
  const answers = input.answers && sameAnswers(input.answers);
  const drawing = drawingOf(design, pack.flows);
  const { components, connections, has, adjacency, sources, reached, pathWorld } = drawing;
  const paths = pack.requiredPaths.map(drawing.matchOf);
  const statements = statementsOf(answers, sortedComponents(design), connections);
  const component = (id: ComponentId) => {
    const found = design.components[id];
    if (!found) throw new Error(`There is no component ${id}.`);
    return found;
  };
  return {
    design,
    pack,
    answers,
    components,
    connections,
    adjacency,
    has,
    sources,
    reached,
    waitedFor: reachableFrom(
      components.filter(({ id }) => has(id, 'source-of-flows')).map(({ id }) => id),
      adjacency.out,
      (link) => !link.isAsync,
    ),
    offPath: offPathOf(components, adjacency, reached),
    paths,
    explainedPaths: new Set(),
    hardFlows: hardFlowsOf(paths, adjacency, has),
    requirements: requirementResults(pack, answers),
    statements,
    alternatives: acceptedAlternatives(pack.alternatives, statements),
    model: once(() => modelOf(design, pack)),
    component,
    nameOf: (id) => `“${shownName(component(id))}”`,
    familyOf: (id) => kindSpec(component(id).kind).family,
    derived: new Map(),
    matchRelaxed: ({ path, flow }, isRelaxed) =>
      matchRequiredPath(path, flow, pathWorld, isRelaxed),
  };
}

/**
 * Whoever asks sends a copy, and the drawing changes far more often than the words: the same words become the same
 * object, with which all that was read in them is kept.
 */
const sameAnswers = recalledBy(
  (answers: Answers) => JSON.stringify(answers),
  (answers) => answers,
  20,
);

function offPathOf(
  components: readonly Component[],
  adjacency: Adjacency,
  reached: ReadonlySet<ComponentId>,
): Set<ComponentId> {
  const leading = reachableFrom(reached, adjacency.into);
  return new Set(
    components.map(({ id }) => id).filter((id) => !reached.has(id) && !leading.has(id)),
  );
}
