import { SHORT_TEXT_LENGTH, type Requirement } from '#shared/interview/answers';
import { addCards, moveCard } from '../../answers-edit';
import { QuickAdd } from '../../lists/QuickAdd';
import { SortableList } from '../../lists/SortableList';
import { useCards } from '../../lists/use-cards';
import { Section } from '../Workspace';
import { parseRequirement } from './parse-requirement';
import { RequirementRow } from './RequirementRow';

interface RequirementListProps {
  kind: Requirement['kind'];
  title: string;
  hint: string;
  placeholder: string;
}

export function RequirementList({ kind, title, hint, placeholder }: RequirementListProps) {
  const all = useCards('requirements');
  const cards = all.filter((card) => card.kind === kind);
  return (
    <Section title={title} hint={hint} count={cards.length}>
      <SortableList
        label={title}
        items={cards}
        isTall
        onMove={(id, beforeId) => {
          const shown = new Set(cards.map((card) => card.id));
          moveCard('requirements', id, beforeId, (card) => shown.has(card.id));
        }}
        renderItem={(card) => <RequirementRow card={card} />}
      />
      <QuickAdd
        label={`Add to ${title}`}
        placeholder={placeholder}
        maxLength={SHORT_TEXT_LENGTH}
        onAdd={(rows) =>
          addCards(
            'requirements',
            rows.map((row) => ({ kind, priority: 'must', ...parseRequirement(kind, row) })),
          )
        }
      />
    </Section>
  );
}
