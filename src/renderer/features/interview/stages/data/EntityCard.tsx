import { LONG_TEXT_LENGTH, NAME_LENGTH, type Entity } from '#shared/interview/answers';
import { changeCard } from '../../answers-edit';
import { Card } from '../../lists/Card';
import { CardTexts } from '../../lists/CardTexts';
import { InlineText } from '../../lists/InlineText';
import styles from './EntityCard.module.css';
import { FieldTable } from './FieldTable';

const TEXTS = [
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
          <CardTexts
            list="entities"
            card={entity}
            texts={TEXTS}
            rows={1}
            maxLength={LONG_TEXT_LENGTH}
          />
        </div>
      </div>
    </Card>
  );
}
