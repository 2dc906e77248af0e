import type { Evidence } from '../report';

/** A piece of a grade: what it could bring, what it did, and the artefacts behind it. */
export interface GradePart {
  /** In points of this dimension; parts are weighed against each other, not added up to 4. */
  readonly possible: number;
  /** 0 to `possible`. */
  readonly earned: number;
  readonly evidence: readonly Evidence[];
  /** What would earn the rest; null when there is no simple advice. */
  readonly advice: Advice | null;
}

export interface Advice {
  readonly title: string;
  readonly detail: string;
  readonly effortMinutes: number;
}

/** A bound on the grade because of how the answer came about or what it lacks. */
export interface GradeCap {
  readonly grade: number;
  readonly because: string;
}

export interface Grade {
  /** 0 to 4 in steps of 0.25; null: not scored. */
  readonly grade: number | null;
  readonly parts: readonly GradePart[];
  readonly evidence: readonly Evidence[];
}

const STEPS = 4;
export const BEST_GRADE = 4;

export function gradeFrom(parts: readonly GradePart[], caps: readonly GradeCap[] = []): Grade {
  const possible = parts.reduce((sum, part) => sum + part.possible, 0);
  const earned = parts.reduce((sum, part) => sum + part.earned, 0);
  const uncapped = possible === 0 ? 0 : (BEST_GRADE * earned) / possible;
  const grade = Math.min(uncapped, ...caps.map((cap) => cap.grade));
  return {
    grade: Math.round(grade * STEPS) / STEPS,
    parts,
    evidence: [
      ...parts.flatMap((part) => part.evidence),
      ...caps.map(({ because }) => missing(because)),
    ],
  };
}

export const NOT_SCORED: Grade = { grade: null, parts: [], evidence: [] };

interface Subjects {
  readonly components?: readonly string[];
  readonly connections?: readonly string[];
  readonly answers?: readonly string[];
}

export function found(text: string, subjects: Subjects = {}): Evidence {
  return evidence(true, text, subjects);
}

export function missing(text: string, subjects: Subjects = {}): Evidence {
  return evidence(false, text, subjects);
}

function evidence(isFound: boolean, text: string, subjects: Subjects): Evidence {
  return {
    isFound,
    text,
    components: [...new Set(subjects.components ?? [])],
    connections: [...new Set(subjects.connections ?? [])],
    answers: [...new Set(subjects.answers ?? [])],
  };
}

/** How much of a count was reached, 0 to 1. */
export function share(reached: number, wanted: number): number {
  return wanted <= 0 ? 1 : Math.min(1, reached / wanted);
}
