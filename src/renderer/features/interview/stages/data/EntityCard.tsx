import { LONG_TEXT_LENGTH, NAME_LENGTH, type Entity } from '#shared/interview/answers';
import { TextArea } from '../../../../ui/TextArea';
import { changeCard } from '../../answers-edit';
import { Card } from '../../lists/Card';
import { InlineText } from '../../lists/InlineText';
import styles from './EntityCard.module.css';
import { FieldTable } from './FieldTable';

const PARTS = [
  { field: 'accessPaths', label: 'Access paths', placeholder: 'Redirect: get by code' },
  { field: 'indexes', label: 'Indexes and partitioning', placeholder: 'hash partitioned by code' },
  { field: 'notes', label: 'Notes', placeholder: 'size, retention, consistency' },
] as const;

export function EntityCard({ entity }: { entity: Entity }) {
  return (
    <Card
      list="entities"
      id={entity.id}
      label={`Entity ${entity.name}`}
      title={
        <InlineText
          label="Entity name"
          maxLength={NAME_LENGTH}
          isStrong
          placeholder="Name"
          value={entity.name}
          onCommit={(name) => changeCard('entities', entity.id, { name: name.trim() })}
        />
      }
    >
      <div className={styles.columns}>
        <FieldTable
          fields={entity.fields}
          onChange={(fields) => changeCard('entities', entity.id, { fields })}
        />
        <div className={styles.texts}>
          {PARTS.map(({ field, label, placeholder }) => (
            <TextArea
              key={field}
              label={label}
              rows={1}
              maxLength={LONG_TEXT_LENGTH}
              placeholder={placeholder}
              value={entity[field]}
              onCommit={(text) => changeCard('entities', entity.id, { [field]: text })}
            />
          ))}
        </div>
      </div>
    </Card>
  );
}
