import type { ReactNode } from 'react';
import { LONG_TEXT_LENGTH } from '#shared/interview/answers';
import { useSessionState } from '../../../session/open-session';
import { TextArea } from '../../../ui/TextArea';
import { changeText, type TextId } from '../answers-edit';
import { Section } from './Workspace';

interface TextSectionProps {
  id: TextId;
  title: string;
  hint: string;
  rows: number;
  placeholder?: string;
  /** What stands below the text. */
  children?: ReactNode;
}

/** A section that is one text of the session. */
export function TextSection({ id, title, hint, rows, placeholder, children }: TextSectionProps) {
  const text = useSessionState(({ answers }) => answers.texts[id]?.text ?? '');
  return (
    <Section isText title={title} hint={hint}>
      <TextArea
        label={title}
        isLabelHidden
        rows={rows}
        maxLength={LONG_TEXT_LENGTH}
        placeholder={placeholder}
        value={text}
        onCommit={(typed) => changeText(id, typed)}
      />
      {children}
    </Section>
  );
}
