import { LONG_TEXT_LENGTH } from '#shared/interview/answers';
import { useSessionState } from '../../../../session/open-session';
import { Chip } from '../../../../ui/Chip';
import { TextArea } from '../../../../ui/TextArea';
import { addCard, changeCard } from '../../answers-edit';
import type { Topic } from './topics';
import styles from './TopicCard.module.css';

/** One question of the interviewer with the candidate's answer. */
export function TopicCard({ topic, number }: { topic: Topic; number: number }) {
  const note = useSessionState(({ answers }) =>
    Object.values(answers.notes).find(({ topicId }) => topicId === topic.noteTopicId),
  );
  const name = topic.kind === 'twist' ? `Change ${number}` : `Question ${number}`;

  function commit(text: string): void {
    if (note) changeCard('notes', note.id, { text });
    else addCard('notes', { topicId: topic.noteTopicId, text });
  }

  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.header}>
        {topic.kind === 'twist' ? (
          <Chip tone="warn">{name}</Chip>
        ) : (
          <Chip tone="neutral">{name}</Chip>
        )}
        <p className={styles.opening}>{topic.text}</p>
      </header>
      <TextArea
        label={`Answer to ${name.toLowerCase()}`}
        isLabelHidden
        rows={3}
        maxLength={LONG_TEXT_LENGTH}
        placeholder="The mechanism, a number, and what happens when it fails."
        value={note?.text ?? ''}
        onCommit={commit}
      />
    </article>
  );
}
