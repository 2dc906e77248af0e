import { Section, Workspace } from '../Workspace';
import { AssumptionList } from './AssumptionList';
import { RequirementList } from './RequirementList';

export function ScopeWorkspace({ isReadOnly }: { isReadOnly: boolean }) {
  return (
    <Workspace
      title="Scope"
      advice="Ask the interviewer first, then write down what must be true, each with a number where it has one."
      isReadOnly={isReadOnly}
    >
      <RequirementList
        kind="functional"
        title="Functional"
        hint="What people can do."
        placeholder="A user can …"
      />
      <RequirementList
        kind="non-functional"
        title="Non-functional"
        hint="How well it does it, with a target."
        placeholder="Redirects are fast: p99 <= 100 ms"
      />
      <RequirementList
        kind="out-of-scope"
        title="Out of scope"
        hint="What you leave out on purpose."
        placeholder="Link previews"
      />
      <Section title="Assumptions" hint="What you take for granted until somebody objects.">
        <AssumptionList />
      </Section>
    </Workspace>
  );
}
