import { CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/IconButton';
import styles from './AskField.module.css';
import { useInterviewer } from './interviewer';

/** Where the candidate asks in her own words. */
export function AskField({ isDisabled }: { isDisabled: boolean }) {
  const [question, setQuestion] = useState('');
  const [remark, setRemark] = useState<string | null>(null);
  const ask = useInterviewer((interviewer) => interviewer.ask);
  const isThinking = useInterviewer((interviewer) => interviewer.isThinking);

  async function submit(): Promise<void> {
    const asked = question.trim();
    if (!asked) return;
    const outcome = await ask(asked);
    setRemark(outcome.remark);
    if (outcome.isAnswered) setQuestion((now) => (now.trim() === asked ? '' : now));
  }

  return (
    <div className={styles.foot}>
      <p role="status" className={styles.remark}>
        {remark}
      </p>
      <div className={styles.ask}>
        <label className={styles.field}>
          <span className="visually-hidden">Ask the interviewer</span>
          <textarea
            className={styles.input}
            rows={1}
            maxLength={2_000}
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
          disabled={isDisabled || isThinking || !question.trim()}
          onClick={() => void submit()}
        />
      </div>
    </div>
  );
}
