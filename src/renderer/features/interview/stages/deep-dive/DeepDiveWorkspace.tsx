import { Rows2 } from 'lucide-react';
import { useSessionState } from '../../../../session/open-session';
import { Button } from '../../../../ui/Button';
import { useInterviewer } from '../../interviewer';
import { Section, Workspace } from '../Workspace';
import { setDesignSelection } from '../design/design-selection';
import { BottleneckSection } from './BottleneckSection';
import { DecisionList } from './DecisionList';
import styles from './DeepDiveWorkspace.module.css';
import { RiskList } from './RiskList';
import { TopicCard } from './TopicCard';
import { topicsOf } from './topics';

interface DeepDiveWorkspaceProps {
  isReadOnly: boolean;
  isDesignShown: boolean;
  onToggleDesign: () => void;
}

export function DeepDiveWorkspace({
  isReadOnly,
  isDesignShown,
  onToggleDesign,
}: DeepDiveWorkspaceProps) {
  const conversation = useSessionState((state) => state.conversation);
  const topics = topicsOf(conversation);
  const { isThinking, hasMoreTopics, hasMoreTwists, askNextTopic, giveTwist } = useInterviewer();

  function showOnDesign(component: string): void {
    setDesignSelection({ components: [component], connections: [], boundaries: [] });
    if (!isDesignShown) onToggleDesign();
  }

  return (
    <Workspace
      title="Deep dive"
      advice="The interviewer asks one thing at a time. Answer with a mechanism, a number and a failure; change the design where it has to change."
      isReadOnly={isReadOnly}
      actions={
        <Button icon={<Rows2 />} aria-pressed={isDesignShown} onClick={onToggleDesign}>
          {isDesignShown ? 'Hide design' : 'Show design'}
        </Button>
      }
    >
      <Section title="Questions" count={topics.length}>
        {topics.map((topic) => (
          <TopicCard
            key={topic.entryId}
            topic={topic}
            number={topics.filter(({ kind }) => kind === topic.kind).indexOf(topic) + 1}
          />
        ))}
        <div className={styles.actions}>
          <Button
            variant="primary"
            disabled={isThinking || !hasMoreTopics}
            onClick={() => void askNextTopic()}
          >
            Next question
          </Button>
          <Button disabled={isThinking || !hasMoreTwists} onClick={() => void giveTwist()}>
            Change a requirement
          </Button>
          {!hasMoreTopics && <p className={styles.note}>That was the last question.</p>}
        </div>
      </Section>
      <BottleneckSection onPick={showOnDesign} />
      <Section title="Decisions" hint="What you chose, over what, why, and what it costs.">
        <DecisionList />
      </Section>
      <Section title="Risks" hint="What you accept for now, and when to look at it again.">
        <RiskList />
      </Section>
    </Workspace>
  );
}
