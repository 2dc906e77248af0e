import { MessageSquareWarning } from 'lucide-react';
import { useState } from 'react';
import type { Dispute } from '#shared/interview/state';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import styles from './FindingActions.module.css';

interface DisputeNoteProps {
  readonly dispute: Dispute | undefined;
  /** null takes it back. */
  readonly onDispute: (note: string | null) => Promise<void>;
}

const focus = (field: HTMLTextAreaElement | null) => field?.focus();

/** What the candidate says against a finding: it changes no points, is kept, and goes to a mentor with the report. */
export function DisputeNote({ dispute, onDispute }: DisputeNoteProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!dispute && !isOpen) {
    return (
      <Button
        size="small"
        variant="ghost"
        icon={<MessageSquareWarning />}
        className={styles.action}
        onClick={() => setIsOpen(true)}
      >
        Disagree
      </Button>
    );
  }
  return (
    <div className={styles.note}>
      <TextArea
        label="Why you disagree"
        hint="It is kept with the report and shown to your mentor. The points stay."
        value={dispute?.note ?? ''}
        rows={2}
        ref={isOpen ? focus : null}
        onCommit={(note) => {
          if (note.trim() !== '') void onDispute(note.trim());
          else if (dispute) void onDispute(null);
        }}
      />
      <Button
        size="small"
        variant="ghost"
        className={styles.action}
        onClick={() => {
          setIsOpen(false);
          if (dispute) void onDispute(null);
        }}
      >
        {dispute ? 'Take it back' : 'Cancel'}
      </Button>
    </div>
  );
}
