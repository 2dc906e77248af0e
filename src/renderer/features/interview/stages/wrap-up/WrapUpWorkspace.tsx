import { useSessionState } from '../../../../session/open-session';
import { TopicCard } from '../deep-dive/TopicCard';
import { topicsOf } from '../deep-dive/topics';
import { TextSection } from '../TextSection';
import { Section, Workspace } from '../Workspace';
import { SelfAssessment } from './SelfAssessment';

export function WrapUpWorkspace({ isReadOnly }: { isReadOnly: boolean }) {
  const conversation = useSessionState((state) => state.conversation);
  const twists = topicsOf(conversation).filter(({ kind }) => kind === 'twist');
  return (
    <Workspace
      title="Wrap-up"
      advice="Say what you built, what breaks first, and what you would do next."
      isReadOnly={isReadOnly}
    >
      {twists.length > 0 && (
        <Section title="What the interviewer changed">
          {twists.map((twist, index) => (
            <TopicCard key={twist.entryId} topic={twist} number={index + 1} />
          ))}
        </Section>
      )}
      <TextSection
        id="summary"
        title="Summary"
        hint="Two or three sentences, as you would say them aloud."
        rows={4}
      />
      <TextSection
        id="next-steps"
        title="Next steps"
        hint="With another week, another ten times the load, half the money."
        rows={3}
      />
      <Section title="How did you come across?" hint="Only you can tell, so this is not scored.">
        <SelfAssessment />
      </Section>
    </Workspace>
  );
}
