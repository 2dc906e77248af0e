import type { ComponentKind } from '../design/kinds/kind';
import type { ComponentId, ConnectionId, Properties } from '../design/schema';
import type { EntityTrait, FlowSpec, Part, Setting } from '../problems/pack';
import type { Category, Severity } from './dimensions';
import type { Facts } from './facts/facts';
import type { MeasuredValue } from './report';

/** What a rule must be given to say anything: a drawing, what was written, or figures of the load model. */
export type Need = 'design' | 'answers' | 'model';

/** One thing that a rule found: a fault, or a question that it cannot answer from the drawing. */
export interface Observation {
  readonly outcome: 'fail' | 'cannot-tell';
  /** The fault with the names of this design, or the question to the candidate. */
  readonly message: string;
  readonly components: readonly ComponentId[];
  readonly connections?: readonly ConnectionId[];
  readonly answers?: readonly string[];
  readonly values?: readonly MeasuredValue[];
  /**
   * Ids of required paths that are missing for no other reason. The fault is then a blocker and names them, and they are
   * not reported as missing beside it. Parts of the problem that the fault speaks for (`partsShownIn`) stand here too, and
   * change nothing but that they are not reported beside it.
   */
  readonly explains?: readonly string[];
  /** When it differs from the rule's. */
  readonly severity?: Severity;
  readonly why?: string;
  readonly fix?: string;
}

export interface CheckResult {
  /** What the rule looked at; when there was nothing to look at, the rule does not apply. */
  readonly components: readonly ComponentId[];
  readonly connections: readonly ConnectionId[];
  readonly observations: readonly Observation[];
}

/** A small drawing in which each component is its kind, or its kind with properties. */
export interface Sketch {
  readonly components: Readonly<
    Record<string, ComponentKind | readonly [ComponentKind, Properties]>
  >;
  /**
   * `a -> b` calls, `a => b` asynchronously, `a ~> b` replicates; with properties, of which `operation` and `flows`
   * are the connection's own.
   */
  readonly connections: readonly (string | readonly [string, Properties])[];
  /** Frames of regions by name, with what stands in each. */
  readonly regions?: Readonly<Record<string, readonly ComponentId[]>>;
  /** In what the problem differs from the example problem of the rules' tests. */
  readonly problem?: ExampleProblem;
}

/** The example problem reads and writes records of one entity, `record`; this is what an example changes in it. */
export interface ExampleProblem {
  readonly read?: Partial<FlowSpec>;
  readonly write?: Partial<FlowSpec>;
  /** A flow that each write causes, handled later by a worker; without it there is none. */
  readonly events?: Partial<FlowSpec>;
  readonly traits?: readonly EntityTrait[];
  readonly setting?: Partial<Setting>;
  readonly parts?: readonly Part[];
}

export interface FiringExample extends Sketch {
  /** Exactly the components that the findings name. */
  readonly names: readonly ComponentId[];
}

export interface Rule {
  /** The name of its file. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What the report calls it when all is well, and when it is not. */
  readonly title: { readonly pass: string; readonly fail: string };
  readonly why: string;
  readonly howToFix: string;
  /** The idea behind it, to read up on. */
  readonly concept: string;
  /** Where the advice comes from. */
  readonly source: string;
  readonly needs: readonly Need[];
  /** About how long the usual repair takes on the canvas. */
  readonly fixMinutes: number;
  readonly check: (facts: Facts) => CheckResult;
  /** Drawings in which it speaks, keeps quiet because all is well, and keeps quiet because the case is exempt. */
  readonly examples: {
    readonly fires: readonly FiringExample[];
    readonly silent: readonly Sketch[];
    readonly exempt: readonly Sketch[];
  };
}

export function defineRule(rule: Rule): Rule {
  return rule;
}

/** Looks at components one by one; what `observe` returns null for is in order. */
export function checkComponents(
  subjects: readonly { readonly id: ComponentId }[],
  observe: (id: ComponentId) => Observation | null,
): CheckResult {
  return {
    components: subjects.map(({ id }) => id),
    connections: [],
    observations: subjects.flatMap(({ id }) => observe(id) ?? []),
  };
}
