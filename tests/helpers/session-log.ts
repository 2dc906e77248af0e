import { diffBetween } from '#shared/lib/records-diff';
import { EMPTY_ANSWERS, type Answers } from '#shared/interview/answers';
import {
  EVENT_VERSION,
  type DocumentName,
  type SessionEvent,
  type SessionEventBody,
} from '#shared/interview/events';
import type { SessionState } from '#shared/interview/state';
import type { DurationMinutes, Level, Mode } from '#shared/interview/settings';
import type { Stage } from '#shared/interview/stages';
import { reduceAll } from '#shared/interview/reducer';
import { EMPTY_DESIGN, type Component, type Design } from '#shared/design/schema';
import type { ComponentKind } from '#shared/design/kinds/kind';
import type { ConstantOverrides } from '#shared/load/constants/constants';
import type { ProblemId } from '#shared/problems/ids';

interface LogSettings {
  readonly problem?: ProblemId;
  readonly mode?: Mode;
  readonly level?: Level;
  readonly durationMinutes?: DurationMinutes;
  readonly startedAtMs?: number;
  readonly design?: Design;
  readonly loadConstants?: ConstantOverrides;
}

const MINUTE_MS = 60_000;
export const LOG_STARTS_AT_MS = Date.UTC(2026, 0, 5, 9);

/**
 * Writes a valid log of a session in the words of an interview. Each call appends an event; `wait` lets both clocks run
 * first. Ids and times are fixed, so that the same calls give the same log.
 */
export class SessionLog {
  private readonly log: SessionEvent[] = [];
  private design: Design;
  private answers: Answers = EMPTY_ANSWERS;
  private atMs: number;
  private elapsedMs = 0;
  private isPaused = false;

  constructor(settings: LogSettings = {}) {
    const { startedAtMs = LOG_STARTS_AT_MS, design, loadConstants } = settings;
    this.atMs = startedAtMs;
    this.design = design ?? EMPTY_DESIGN;
    this.add({
      type: 'session-started',
      problem: settings.problem ?? 'url-shortener',
      mode: settings.mode ?? 'mock',
      level: settings.level ?? 'senior',
      durationMinutes: settings.durationMinutes ?? 45,
      prompt: 'Design a URL shortener.',
      ...(design ? { design } : {}),
      ...(loadConstants ? { loadConstants } : {}),
    });
  }

  get events(): readonly SessionEvent[] {
    return this.log;
  }

  /** The fold of the log; throws when it is not valid. */
  get state(): SessionState {
    const state = reduceAll(this.log);
    if (!state.ok) throw new Error(state.error);
    return state.value;
  }

  /** Appends any event with the next number and the current times. */
  add(body: SessionEventBody): this {
    this.log.push({
      version: EVENT_VERSION,
      number: this.log.length + 1,
      atMs: this.atMs,
      elapsedMs: this.elapsedMs,
      ...body,
    } as SessionEvent);
    return this;
  }

  wait(minutes: number): this {
    this.atMs += minutes * MINUTE_MS;
    if (!this.isPaused) this.elapsedMs += minutes * MINUTE_MS;
    return this;
  }

  enter(stage: Stage): this {
    return this.add({ type: 'stage-entered', stage });
  }

  pause(): this {
    this.isPaused = true;
    return this.add({ type: 'clock-paused' });
  }

  resume(): this {
    this.isPaused = false;
    return this.add({ type: 'clock-resumed' });
  }

  /** The session is closed for some minutes and opened again; its clock stands meanwhile. */
  interrupt(minutes: number): this {
    this.add({ type: 'session-closed' });
    this.atMs += minutes * MINUTE_MS;
    return this.add({ type: 'session-opened' });
  }

  ask(
    question: string,
    answer = 'Your call: state the assumption.',
    factId: string | null = null,
  ): this {
    return this.add({
      type: 'question-asked',
      entryId: `entry-${this.log.length + 1}`,
      question,
      answer,
      factId,
    });
  }

  say(kind: 'topic' | 'twist' | 'remark', text: string, subjectId: string | null = null): this {
    return this.add({
      type: 'interviewer-spoke',
      entryId: `entry-${this.log.length + 1}`,
      kind,
      subjectId,
      text,
    });
  }

  /** The candidate states her bottleneck; the model names one component of that name, at `utilisation` of its requests. */
  reveal(claim: string, name = 'link-store', utilisation = 0.9): this {
    const bottleneck = { id: name, name, resource: 'requests', utilisation } as const;
    return this.add({
      type: 'bottleneck-revealed',
      claim,
      reveal: { bottleneck, breaksAt: null, busiest: [bottleneck] },
    });
  }

  /** Changes the design into the one given, as one gesture. */
  draw(design: Design, label = 'Draw'): this {
    const diff = diffBetween(this.design, design);
    this.design = design;
    return this.add({ type: 'design-changed', label, diff });
  }

  /** Puts one component on the canvas. */
  place(id: string, kind: ComponentKind, properties: Component['properties'] = {}): this {
    const component: Component = { id, kind, name: id, x: 0, y: 0, boundary: null, properties };
    const components = { ...this.design.components, [id]: component };
    return this.draw({ ...this.design, components }, `Add ${id}`);
  }

  /** Changes the answers: the collections given replace those that there are. */
  write(change: Partial<Answers>, label = 'Write'): this {
    const answers = { ...this.answers, ...change };
    const diff = diffBetween(this.answers, answers);
    this.answers = answers;
    return this.add({ type: 'answers-changed', label, diff });
  }

  undo(document: DocumentName = 'design'): this {
    this.add({ type: 'document-undone', document });
    return this.followState();
  }

  redo(document: DocumentName = 'design'): this {
    this.add({ type: 'document-redone', document });
    return this.followState();
  }

  finish(reason: 'candidate' | 'time-up' = 'candidate'): this {
    return this.add({ type: 'session-finished', reason });
  }

  private followState(): this {
    ({ design: this.design, answers: this.answers } = this.state);
    return this;
  }
}
