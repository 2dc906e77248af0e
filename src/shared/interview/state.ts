import type { Design, DesignDiff } from '../design/schema';
import type { ProblemId } from '../problems/ids';
import type { ConstantOverrides } from '../load/constants/constants';
import type { Answers, AnswersDiff } from './answers';
import type { BottleneckReveal } from './bottleneck-reveal';
import type { DurationMinutes, Level, Mode } from './settings';
import type { Stage } from './stages';

/** How many steps can be undone in each document. */
export const MAX_UNDO_STEPS = 500;

export interface HistoryStep<Diff> {
  /** What was done, for the menu: `Move 3 components`. */
  readonly label: string;
  readonly diff: Diff;
}

/** Steps that can be taken back and done again, newest last. */
export interface History<Diff> {
  readonly undo: readonly HistoryStep<Diff>[];
  readonly redo: readonly HistoryStep<Diff>[];
}

export type ConversationEntry =
  | {
      readonly id: string;
      readonly kind: 'prompt';
      readonly text: string;
      readonly elapsedMs: number;
    }
  | {
      readonly id: string;
      readonly kind: 'question';
      readonly question: string;
      readonly answer: string;
      readonly factId: string | null;
      readonly elapsedMs: number;
    }
  | {
      readonly id: string;
      readonly kind: 'topic' | 'twist' | 'remark';
      readonly subjectId: string | null;
      readonly text: string;
      readonly elapsedMs: number;
    };

/** A time in which the session was not open. */
export interface Interruption {
  readonly elapsedMs: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** The bottleneck as the candidate stated it, and what the model said of the design at that moment. */
export interface StatedBottleneck {
  readonly claim: string;
  readonly reveal: BottleneckReveal;
  readonly elapsedMs: number;
}

/** What the candidate says against a finding of the report; it changes no score and is shown to a mentor. */
export interface Dispute {
  /** The finding, by its rule and the components that it names. */
  readonly rule: string;
  readonly components: readonly string[];
  readonly note: string;
}

/** A session as the fold of its events. */
export interface SessionState {
  readonly problem: ProblemId;
  readonly mode: Mode;
  readonly level: Level;
  readonly durationMinutes: DurationMinutes;
  readonly status: 'in-progress' | 'finished';
  readonly finishReason: 'candidate' | 'time-up' | null;
  /** Wall clock of the first and the last event, in milliseconds since 1970. */
  readonly startedAtMs: number;
  readonly lastEventAtMs: number;
  readonly lastEventNumber: number;
  /** What the session's clock has run. */
  readonly elapsedMs: number;
  readonly isPaused: boolean;
  readonly stage: Stage;
  readonly timeInStageMs: Readonly<Record<Stage, number>>;
  readonly closedStages: readonly Stage[];
  readonly interruptions: readonly Interruption[];
  readonly conversation: readonly ConversationEntry[];
  readonly answers: Answers;
  readonly design: Design;
  readonly history: {
    readonly design: History<DesignDiff>;
    readonly answers: History<AnswersDiff>;
  };
  /** The clock when the first component was placed and the first requirement written; null: not yet. */
  readonly firstComponentAtMs: number | null;
  readonly firstRequirementAtMs: number | null;
  /** What the session's figures are computed with instead of the values of the table of constants. */
  readonly loadConstants: ConstantOverrides;
  /** null: not stated yet. */
  readonly statedBottleneck: StatedBottleneck | null;
  readonly disputes: readonly Dispute[];
}
