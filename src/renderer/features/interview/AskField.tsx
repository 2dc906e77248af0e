import { CornerDownLeft } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSessionState } from '../../session/open-session';
import { IconButton } from '../../ui/IconButton';
import styles from './AskField.module.css';
import { useInterviewer } from './interviewer';

/** What the log keeps of a question. */
const MAX_LENGTH = 2_000;

/** Where the candidate asks in her own words. */
export function AskField({ isDisabled }: { isDisabled: boolean }) {
  const [question, setQuestion] = useState('');
  const [remark, setRemark] = useState<string | null>(null);
  const ask = useInterviewer((interviewer) => interviewer.ask);
  const isThinking = useInterviewer((interviewer) => interviewer.isThinking);

  const isFresh = useSessionState((state) => state.conversation.length <= 1);
  const field = useRef<HTMLTextAreaElement>(null);
  const focusWhenFresh = useEffectEvent(() => {
    if (isFresh) field.current?.focus();
  });
  // The first thing a candidate does is ask.
  useEffect(() => focusWhenFresh(), []);
  const isTooLong = question.trim().length > MAX_LENGTH;

  async function submit(): Promise<void> {
    const asked = question.trim();
    if (!asked || isTooLong) return;
    const outcome = await ask(asked);
    setRemark(outcome.remark);
    if (outcome.isAnswered) setQuestion((now) => (now.trim() === asked ? '' : now));
  }

  return (
    <div className={styles.foot}>
      <p role="status" className={styles.remark}>
        {isTooLong ? tooLongWords(question.trim().length) : remark}
      </p>
      <div className={styles.ask}>
        <label className={styles.field}>
          <span className="visually-hidden">Ask the interviewer</span>
          <textarea
            className={styles.input}
            rows={1}
            dir="auto"
            ref={field}
            aria-invalid={isTooLong || undefined}
            placeholder="Ask the interviewer"
            value={question}
            disabled={isDisabled}
            onChange={(event) => {
              setQuestion(event.target.value);
              setRemark(null);
            }}
            onKeyDown={(event) => {
              const isModified = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey;
              if (event.key !== 'Enter' || isModified || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void submit();
            }}
          />
        </label>
        <IconButton
          label="Ask"
          shortcut="Enter"
          icon={<CornerDownLeft />}
          disabled={isDisabled || isThinking || isTooLong || !question.trim()}
          onClick={() => void submit()}
        />
      </div>
    </div>
  );
}

function tooLongWords(length: number): string {
  const over = (length - MAX_LENGTH).toLocaleString('en');
  return `That is ${over} characters too long for one question. Ask for one thing at a time.`;
}
