import {
  SELF_ASSESSMENT_ANSWERS,
  SELF_ASSESSMENT_IDS,
  type Answers,
} from '#shared/interview/answers';
import { currentState, session, useSessionState } from '../../../../session/open-session';
import { SegmentedControl } from '../../../../ui/SegmentedControl';
import styles from './SelfAssessment.module.css';

type Assessment = Answers['selfAssessments'][string];

const QUESTIONS: Readonly<Record<Assessment['id'], string>> = {
  'stated-an-agenda': 'I said at the start how I would use the time.',
  'thought-aloud': 'I thought aloud.',
  summarised: 'I summarised between the stages.',
  'asked-for-feedback': 'I asked whether I was on track.',
  'handled-push-back': 'I took push-back as a question, not as an attack.',
};

const ANSWER_LABELS: Readonly<Record<Assessment['answer'], string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
};
const OPTIONS = [
  { value: 'unanswered' as const, label: '–' },
  ...SELF_ASSESSMENT_ANSWERS.map((value) => ({ value, label: ANSWER_LABELS[value] })),
];

export function SelfAssessment() {
  const assessments = useSessionState(({ answers }) => answers.selfAssessments);
  return (
    <ul className={styles.list}>
      {SELF_ASSESSMENT_IDS.map((id) => (
        <li key={id} className={styles.row}>
          <span className={styles.question}>{QUESTIONS[id]}</span>
          <SegmentedControl
            label={QUESTIONS[id]}
            isLabelHidden
            value={assessments[id]?.answer ?? 'unanswered'}
            options={OPTIONS}
            onChange={(answer) => assess(id, answer)}
          />
        </li>
      ))}
    </ul>
  );
}

function assess(id: Assessment['id'], answer: Assessment['answer'] | 'unanswered'): void {
  const before = currentState().answers.selfAssessments[id] ?? null;
  const after = answer === 'unanswered' ? null : { id, answer };
  if (before?.answer === after?.answer) return;
  session
    .getState()
    .changeAnswers({ selfAssessments: { [id]: { before, after } } }, 'Assess yourself');
}
