import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { CardList } from '../../lists/CardList';
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
        <CardList
          list="operations"
          label="Operations"
          renderItem={(operation) => <OperationCard operation={operation} />}
          quickAdd={{
            label: 'Add an operation',
            placeholder: 'POST /v1/urls',
            isMono: true,
            maxLength: SHORT_TEXT_LENGTH,
          }}
          toCard={(row) => ({
            ...parseOperationLine(row),
            request: '',
            response: '',
            errors: '',
            notes: '',
          })}
        />
      </Section>
    </Workspace>
  );
}
