import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { addCards, moveCard } from '../../answers-edit';
import { QuickAdd } from '../../lists/QuickAdd';
import { SortableList } from '../../lists/SortableList';
import { useCards } from '../../lists/use-cards';
import { Section, Workspace } from '../Workspace';
import { EntityCard } from './EntityCard';
import { parseEntityLine } from './parse-entity-line';

export function DataWorkspace({ isReadOnly }: { isReadOnly: boolean }) {
  const entities = useCards('entities');
  return (
    <Workspace
      title="Data"
      advice="The entities, the key of each, and which read or write that key serves."
      isReadOnly={isReadOnly}
    >
      <Section title="Entities" count={entities.length}>
        <SortableList
          label="Entities"
          items={entities}
          isTall
          onMove={(id, beforeId) => moveCard('entities', id, beforeId)}
          renderItem={(entity) => <EntityCard entity={entity} />}
        />
        <QuickAdd
          label="Add an entity"
          placeholder="Link: code, longUrl, ownerId"
          maxLength={SHORT_TEXT_LENGTH}
          onAdd={(rows) =>
            addCards(
              'entities',
              rows.map((row) => ({
                ...parseEntityLine(row),
                indexes: '',
                accessPaths: '',
                notes: '',
              })),
            )
          }
        />
      </Section>
    </Workspace>
  );
}
