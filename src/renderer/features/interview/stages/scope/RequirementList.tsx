import { SHORT_TEXT_LENGTH, type Requirement } from '#shared/interview/answers';
import { CardList } from '../../lists/CardList';
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
  const isShown = (card: Requirement) => card.kind === kind;
  const count = useCards('requirements').filter(isShown).length;
  return (
    <Section title={title} hint={hint} count={count}>
      <CardList
        list="requirements"
        label={title}
        isShown={isShown}
        renderItem={(card) => <RequirementRow card={card} />}
        quickAdd={{ label: `Add to ${title}`, placeholder, maxLength: SHORT_TEXT_LENGTH }}
        toCard={(row) => ({ kind, priority: 'must' as const, ...parseRequirement(kind, row) })}
      />
    </Section>
  );
}
