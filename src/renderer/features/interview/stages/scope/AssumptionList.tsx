import { SHORT_TEXT_LENGTH } from '#shared/interview/answers';
import { CardList } from '../../lists/CardList';
import { TextRow } from '../../lists/TextRow';

export function AssumptionList() {
  return (
    <CardList
      list="assumptions"
      label="Assumptions"
      renderItem={(card) => <TextRow list="assumptions" card={card} label="Assumption" />}
      quickAdd={{
        label: 'Add an assumption',
        placeholder: 'Links are never edited after creation',
        maxLength: SHORT_TEXT_LENGTH,
      }}
      toCard={(text) => ({ text })}
    />
  );
}
