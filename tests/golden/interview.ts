import { readOutline } from '#shared/design/outline';
import type { Design } from '#shared/design/schema';
import {
  EMPTY_ANSWERS,
  type Answers,
  type Decision,
  type Entity,
  type EntityField,
  type Estimate,
  type Note,
  type Operation,
  type Requirement,
} from '#shared/interview/answers';
import { answerQuestion } from '#shared/interview/interviewer';
import type { SessionState } from '#shared/interview/state';
import type { Stage } from '#shared/interview/stages';
import type { Pack } from '#shared/problems/pack';
import { cardsById, recordsById } from '#shared/problems/reference-parts';
import { SessionLog } from '../helpers/session-log';

type Card<Record> = Omit<Record, 'id' | 'position'>;
type TextId = Answers['texts'][string]['id'];

/** An interview as it might have gone, in the candidate’s own words. */
export interface Interview {
  /** Minutes in each stage; the first component is drawn when the design begins. */
  readonly minutes: Readonly<Record<Stage, number>>;
  /** The candidate begins to draw before asking or writing anything. */
  readonly drawsFirst?: boolean;
  readonly questions: readonly string[];
  /** Ids of twists that the interviewer announced. */
  readonly twists?: readonly string[];
  /** The design as an outline. */
  readonly drawing: string;
  readonly requirements?: readonly Card<Requirement>[];
  readonly estimates?: readonly Card<Estimate>[];
  readonly operations?: readonly Card<Operation>[];
  readonly entities?: readonly Card<Entity>[];
  readonly notes?: readonly Card<Note>[];
  readonly decisions?: readonly Card<Decision>[];
  readonly texts?: Readonly<Partial<Record<TextId, string>>>;
}

export const must = (text: string): Card<Requirement> => ({
  kind: 'functional',
  priority: 'must',
  text,
  target: '',
});

export const quality = (text: string, target = ''): Card<Requirement> => ({
  kind: 'non-functional',
  priority: 'must',
  text,
  target,
});

export const outside = (text: string): Card<Requirement> => ({
  kind: 'out-of-scope',
  priority: 'could',
  text,
  target: '',
});

export const estimate = (name: string, expression: string): Card<Estimate> => ({
  name,
  expression,
  note: '',
});

export const operation = (
  method: Operation['method'],
  path: string,
  rest: Partial<Card<Operation>> = {},
): Card<Operation> => ({ method, path, request: '', response: '', errors: '', notes: '', ...rest });

/** Fields are written as `name`, or `name key`. */
export const entity = (
  name: string,
  fields: readonly string[],
  rest: Partial<Card<Entity>> = {},
): Card<Entity> => ({
  name,
  fields: fields.map((field) => {
    const [fieldName = '', key = 'none'] = field.split(' ');
    return { name: fieldName, type: '', key: key as EntityField['key'] };
  }),
  indexes: '',
  accessPaths: '',
  notes: '',
  ...rest,
});

export const note = (topicId: string | null, text: string): Card<Note> => ({ topicId, text });

export const decision = (
  choice: string,
  alternative = '',
  because = '',
  price = '',
): Card<Decision> => ({ choice, alternative, because, price });

/** The state in which the interview ended; its log is folded as the app does it. */
export function playedInterview(interview: Interview, pack: Pack): SessionState {
  const design = drawn(interview.drawing);
  const [first] = Object.values(design.components);
  const log = new SessionLog({ problem: pack.id });
  const drawFirst = () => {
    if (first) log.draw({ components: { [first.id]: first }, connections: {}, boundaries: {} });
  };
  if (interview.drawsFirst) {
    log.wait(1);
    drawFirst();
  }
  for (const question of interview.questions) {
    log.wait(0.5);
    for (const { answer, factId } of answerQuestion(pack, question, []))
      log.ask(question, answer, factId);
  }
  log.wait(interview.minutes.scope - interview.questions.length / 2).write(answersOf(interview));
  for (const stage of ['estimate', 'api', 'data', 'design', 'deep-dive', 'wrap-up'] as const) {
    if (interview.minutes[stage] === 0) continue;
    log.enter(stage);
    if (stage === 'design' && !interview.drawsFirst) drawFirst();
    if (stage === 'deep-dive') announce(interview.twists ?? [], pack, log);
    log.wait(interview.minutes[stage]);
  }
  return log.draw(design).finish().state;
}

function announce(ids: readonly string[], pack: Pack, log: SessionLog): void {
  for (const id of ids) {
    const twist = pack.twists.find((one) => one.id === id);
    if (!twist) throw new Error(`There is no twist ${id}`);
    log.say('twist', twist.announcement, id);
  }
}

function drawn(outline: string): Design {
  let count = 0;
  const read = readOutline(outline, { nextId: () => `c${(count += 1)}` });
  if (!read.ok)
    throw new Error(read.error.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
  return read.value;
}

function answersOf(interview: Interview): Answers {
  const texts = Object.entries(interview.texts ?? {}) as [TextId, string][];
  return {
    ...EMPTY_ANSWERS,
    requirements: numbered('requirement', interview.requirements),
    estimates: numbered('estimate', interview.estimates),
    operations: numbered('operation', interview.operations),
    entities: numbered('entity', interview.entities),
    notes: numbered('note', interview.notes),
    decisions: numbered('decision', interview.decisions),
    texts: recordsById(...texts.map(([id, text]) => ({ id, text }))),
  };
}

function numbered<One extends object>(name: string, cards: readonly One[] = []) {
  return cardsById(...cards.map((card, index) => ({ ...card, id: `${name}-${index + 1}` })));
}
