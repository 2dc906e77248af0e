import { X } from 'lucide-react';
import { FIELD_KEYS, NAME_LENGTH, type EntityField } from '#shared/interview/answers';
import { IconButton } from '../../../../ui/IconButton';
import { TextField } from '../../../../ui/TextField';
import { PlainSelect } from '../../lists/PlainSelect';
import { QuickAdd } from '../../lists/QuickAdd';
import styles from './FieldTable.module.css';
import { MAX_FIELDS, parseField } from './parse-entity-line';

const KEY_LABELS: Readonly<Record<EntityField['key'], string>> = {
  none: '–',
  primary: 'primary key',
  partition: 'partition key',
  sort: 'sort key',
  unique: 'unique',
  index: 'index',
  foreign: 'foreign key',
};
const KEY_OPTIONS = FIELD_KEYS.map((value) => ({ value, label: KEY_LABELS[value] }));

interface FieldTableProps {
  fields: readonly EntityField[];
  onChange: (fields: readonly EntityField[]) => void;
}

export function FieldTable({ fields, onChange }: FieldTableProps) {
  const change = (index: number, patch: Partial<EntityField>) =>
    onChange(fields.map((field, at) => (at === index ? { ...field, ...patch } : field)));
  return (
    <div>
      {fields.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Key</th>
              <th aria-label="Delete" />
            </tr>
          </thead>
          <tbody>
            {fields.map((field, index) => (
              // Fields have no id of their own; their place is their identity.
              <tr key={index}>
                <td>
                  <TextField
                    label={`Name of field ${index + 1}`}
                    isLabelHidden
                    isMono
                    maxLength={NAME_LENGTH}
                    value={field.name}
                    onCommit={(name) => change(index, { name: name.trim() })}
                  />
                </td>
                <td>
                  <TextField
                    label={`Type of ${field.name || `field ${index + 1}`}`}
                    isLabelHidden
                    isMono
                    maxLength={NAME_LENGTH}
                    value={field.type}
                    onCommit={(type) => change(index, { type: type.trim() })}
                  />
                </td>
                <td>
                  <PlainSelect
                    label={`Key of ${field.name || `field ${index + 1}`}`}
                    value={field.key}
                    options={KEY_OPTIONS}
                    onChange={(key) => change(index, { key })}
                  />
                </td>
                <td>
                  <IconButton
                    label={`Delete field ${field.name || index + 1}`}
                    icon={<X />}
                    onClick={() => onChange(fields.filter((_, at) => at !== index))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <QuickAdd
        label="Add a field"
        placeholder="field type"
        isMono
        maxLength={NAME_LENGTH}
        refuse={(rows) =>
          fields.length + rows.length > MAX_FIELDS
            ? `An entity holds at most ${MAX_FIELDS} fields.`
            : undefined
        }
        onAdd={(rows) => {
          const added = rows.map((row, index) => parseField(row, fields.length + index));
          onChange([...fields, ...added]);
        }}
      />
    </div>
  );
}
