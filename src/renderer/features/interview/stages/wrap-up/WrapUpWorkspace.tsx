import { LONG_TEXT_LENGTH } from '#shared/interview/answers';
import { useSessionState } from '../../../../session/open-session';
import { TextArea } from '../../../../ui/TextArea';
import { changeText } from '../../answers-edit';
import { TopicCard } from '../deep-dive/TopicCard';
import { topicsOf } from '../deep-dive/topics';
import { Section, Workspace } from '../Workspace';
import { SelfAssessment } from './SelfAssessment';

export function WrapUpWorkspace({ isReadOnly }: { isReadOnly: boolean }) {
  const texts = useSessionState(({ answers }) => answers.texts);
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
      <Section isText title="Summary" hint="Two or three sentences, as you would say them aloud.">
        <TextArea
          label="Summary"
          isLabelHidden
          rows={4}
          maxLength={LONG_TEXT_LENGTH}
          value={texts['summary']?.text ?? ''}
          onCommit={(text) => changeText('summary', text)}
        />
      </Section>
      <Section
        isText
        title="Next steps"
        hint="With another week, another ten times the load, half the money."
      >
        <TextArea
          label="Next steps"
          isLabelHidden
          rows={3}
          maxLength={LONG_TEXT_LENGTH}
          value={texts['next-steps']?.text ?? ''}
          onCommit={(text) => changeText('next-steps', text)}
        />
      </Section>
      <Section title="How did you come across?" hint="Only you can tell, so this is not scored.">
        <SelfAssessment />
      </Section>
    </Workspace>
  );
}
