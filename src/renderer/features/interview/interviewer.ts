import { create } from 'zustand';
import { stagePlan } from '#shared/interview/stages';
import { coach } from '../../coach/coach-client';
import { currentState, session } from '../../session/open-session';
import { toast } from '../../ui/toast';
import { timeIn } from './clock-rules';

/** What the interviewer does: answers, opens topics, changes a requirement. The words come from the coach's worker. */

interface AskOutcome {
  /** The question stands in the conversation, so the field may be emptied. */
  readonly isAnswered: boolean;
  /** What the interviewer says of a question that was not understood. */
  readonly remark: string | null;
}

interface Interviewer {
  readonly isThinking: boolean;
  /** The last attempt failed, so nothing is tried unasked until one succeeds. */
  readonly hasFailed: boolean;
  readonly hasMoreTopics: boolean;
  readonly hasMoreTwists: boolean;
  readonly ask: (question: string) => Promise<AskOutcome>;
  readonly askNextTopic: () => Promise<void>;
  readonly giveTwist: () => Promise<void>;
  readonly reset: () => void;
}

/** When the interviewer changes a requirement, as a share of the deep dive's plan. */
const TWIST_AT = 0.65;

const FRESH = { isThinking: false, hasFailed: false, hasMoreTopics: true, hasMoreTwists: true };

export const useInterviewer = create<Interviewer>((set, get) => {
  /** Runs one piece of work of the interviewer at a time, for the session that is open now. */
  async function think<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    if (get().isThinking) return undefined;
    const { id } = session.getState();
    set({ isThinking: true });
    try {
      const value = await work();
      set({ hasFailed: false });
      return session.getState().id === id ? value : undefined;
    } catch (error) {
      set({ hasFailed: true });
      toast.error(
        `The interviewer could not answer: ${error instanceof Error ? error.message : String(error)}`,
      );
      return undefined;
    } finally {
      set({ isThinking: false });
    }
  }

  return {
    ...FRESH,

    async ask(question) {
      const { problem, conversation } = currentState();
      const told = conversation.flatMap((entry) =>
        entry.kind === 'question' && entry.factId !== null ? [entry.factId] : [],
      );
      const replies = await think(() => coach.ask({ problem, question, told }));
      if (!replies) return { isAnswered: false, remark: null };
      const unclear = replies.find(({ kind }) => kind === 'rephrase');
      // What was not understood is neither an assumption nor a question that counts.
      if (unclear) return { isAnswered: false, remark: unclear.answer };
      for (const { answer, factId } of replies) {
        session.getState().dispatch({
          type: 'question-asked',
          entryId: crypto.randomUUID(),
          question,
          answer,
          factId,
        });
      }
      return { isAnswered: true, remark: null };
    },

    async askNextTopic() {
      const { problem, design, answers, conversation } = currentState();
      const opened = subjects(conversation, 'topic');
      const topic = await think(() => coach.nextTopic({ problem, design, answers, opened }));
      if (topic === undefined) return;
      if (topic === null) set({ hasMoreTopics: false });
      else speak('topic', topic);
    },

    async giveTwist() {
      const { problem, startedAtMs, conversation } = currentState();
      const given = subjects(conversation, 'twist');
      const twist = await think(() => coach.nextTwist({ problem, seed: startedAtMs, given }));
      if (twist === undefined) return;
      if (twist === null) set({ hasMoreTwists: false });
      else speak('twist', twist);
    },

    reset: () => set(FRESH),
  };
});

function subjects(
  conversation: ReturnType<typeof currentState>['conversation'],
  kind: 'topic' | 'twist',
): string[] {
  return conversation.flatMap((entry) =>
    entry.kind === kind && entry.subjectId !== null ? [entry.subjectId] : [],
  );
}

function speak(kind: 'topic' | 'twist', { subjectId, text }: { subjectId: string; text: string }) {
  session.getState().dispatch({
    type: 'interviewer-spoke',
    entryId: crypto.randomUUID(),
    kind,
    subjectId,
    text,
  });
}

/** What the interviewer does unasked: the first topic, and the changed requirement when its time has come. */
export function takeInitiative(elapsedMs: number): void {
  const state = session.getState().state;
  const { isThinking, hasFailed, hasMoreTopics, hasMoreTwists, askNextTopic, giveTwist } =
    useInterviewer.getState();
  if (!state || state.status === 'finished' || state.isPaused) return;
  if (isThinking || hasFailed) return;
  const topicCount = subjects(state.conversation, 'topic').length;
  const twistCount = subjects(state.conversation, 'twist').length;
  if (state.stage === 'deep-dive') {
    const { plannedMs } = stagePlan('deep-dive', state.durationMinutes);
    const isTwistDue = timeIn('deep-dive', state, elapsedMs) >= TWIST_AT * plannedMs;
    if (topicCount === 0 && hasMoreTopics) void askNextTopic();
    else if (twistCount === 0 && isTwistDue && hasMoreTwists) void giveTwist();
  }
  const isSenior = state.level === 'senior' || state.level === 'staff';
  if (state.stage === 'wrap-up' && isSenior && twistCount < 2 && hasMoreTwists) void giveTwist();
}
