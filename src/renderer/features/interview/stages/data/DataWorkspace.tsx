import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { CardList } from '../../lists/CardList';
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
        <CardList
          list="entities"
          label="Entities"
          renderItem={(entity) => <EntityCard entity={entity} />}
          quickAdd={{
            label: 'Add an entity',
            placeholder: 'Link: code, longUrl, ownerId',
            maxLength: SHORT_TEXT_LENGTH,
          }}
          toCard={(row) => ({ ...parseEntityLine(row), indexes: '', accessPaths: '', notes: '' })}
        />
      </Section>
    </Workspace>
  );
}
