import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { addCards, moveCard } from '../../answers-edit';
import { QuickAdd } from '../../lists/QuickAdd';
import { SortableList } from '../../lists/SortableList';
import { useCards } from '../../lists/use-cards';
import { Section, Workspace } from '../Workspace';
import { OperationCard } from './OperationCard';
import { parseOperationLine } from './parse-operation-line';

export function ApiWorkspace({ isReadOnly }: { isReadOnly: boolean }) {
  const operations = useCards('operations');
  return (
    <Workspace
      title="API"
      advice="One operation for each functional requirement: what goes in, what comes out, and how it fails."
      isReadOnly={isReadOnly}
    >
      <Section title="Operations" count={operations.length}>
        <SortableList
          label="Operations"
          items={operations}
          isTall
          onMove={(id, beforeId) => moveCard('operations', id, beforeId)}
          renderItem={(operation) => <OperationCard operation={operation} />}
        />
        <QuickAdd
          label="Add an operation"
          placeholder="POST /v1/urls"
          isMono
          maxLength={SHORT_TEXT_LENGTH}
          onAdd={(rows) =>
            addCards(
              'operations',
              rows.map((row) => ({
                ...parseOperationLine(row),
                request: '',
                response: '',
                errors: '',
                notes: '',
              })),
            )
          }
        />
      </Section>
    </Workspace>
  );
}
