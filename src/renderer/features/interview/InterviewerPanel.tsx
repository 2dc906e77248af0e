import { ArrowDownToLine, ArrowUpToLine, PanelLeftClose } from 'lucide-react';
import type { ConversationEntry } from '#shared/interview/state';
import { useSessionState } from '../../session/open-session';
import { Chip } from '../../ui/Chip';
import { IconButton } from '../../ui/IconButton';
import { AskField } from './AskField';
import styles from './InterviewerPanel.module.css';
import { useConversationScroll } from './use-conversation-scroll';

/** Two answers this close together are answers to one question. */
const ONE_BREATH_MS = 100;

/** The conversation: the prompt, the questions with their answers, and what the interviewer says unasked. */
export function InterviewerPanel({ onCollapse }: { onCollapse: () => void }) {
  const conversation = useSessionState((state) => state.conversation);
  const isFinished = useSessionState((state) => state.status === 'finished');
  const { log, isScrolled, isLong, toStart, toEnd } = useConversationScroll(conversation.length);

  return (
    <section className={styles.panel} aria-label="Interviewer">
      <header className={styles.header}>
        <h2 className={styles.title}>Interviewer</h2>
        {isLong && (
          <IconButton
            label={isScrolled ? 'Back to the prompt' : 'To the newest words'}
            icon={isScrolled ? <ArrowUpToLine /> : <ArrowDownToLine />}
            onClick={isScrolled ? toStart : toEnd}
          />
        )}
        <IconButton
          label="Collapse the interviewer"
          icon={<PanelLeftClose />}
          onClick={onCollapse}
        />
      </header>
      <div ref={log} className={styles.log} role="log" aria-label="Conversation">
        {conversation.map((entry, index) => (
          <Entry key={entry.id} entry={entry} previous={conversation[index - 1]} />
        ))}
      </div>
      <AskField isDisabled={isFinished} />
    </section>
  );
}

function Entry({
  entry,
  previous,
}: {
  entry: ConversationEntry;
  previous: ConversationEntry | undefined;
}) {
  switch (entry.kind) {
    case 'prompt':
      return <p className={styles.prompt}>{entry.text}</p>;
    case 'question':
      return (
        <div className={styles.exchange}>
          {!isAnsweredTwice(entry, previous) && (
            <p dir="auto" className={styles.question}>
              {entry.question}
            </p>
          )}
          <p className={styles.answer}>{entry.answer}</p>
          {entry.factId === null && <p className={styles.aside}>Noted under your assumptions.</p>}
        </div>
      );
    default:
      return (
        <div className={styles.exchange}>
          {entry.kind !== 'remark' && (
            <Chip tone={entry.kind === 'twist' ? 'warn' : 'neutral'}>
              {entry.kind === 'twist' ? 'Change' : 'Question for you'}
            </Chip>
          )}
          <p className={styles.said}>{entry.text}</p>
        </div>
      );
  }
}

/** One question can get two answers; it is shown above the first. */
function isAnsweredTwice(
  entry: ConversationEntry,
  previous: ConversationEntry | undefined,
): boolean {
  return (
    entry.kind === 'question' &&
    previous?.kind === 'question' &&
    entry.question === previous.question &&
    entry.elapsedMs - previous.elapsedMs < ONE_BREATH_MS
  );
}
