import { MAX_NAME_LENGTH } from '#shared/design/schema';
import { TextField } from '../../../ui/TextField';
import { InspectorRow } from './InspectorRow';

interface NameRowProps {
  readonly name: string;
  /** What it is called without a name. */
  readonly placeholder: string;
  readonly isReadOnly: boolean;
  readonly onRename: (name: string) => void;
}

export function NameRow({ name, placeholder, isReadOnly, onRename }: NameRowProps) {
  return (
    <InspectorRow name="Name">
      <TextField
        label="Name"
        isLabelHidden
        value={name}
        placeholder={placeholder}
        maxLength={MAX_NAME_LENGTH}
        readOnly={isReadOnly}
        onCommit={(typed) => onRename(typed.trim())}
      />
    </InspectorRow>
  );
}
