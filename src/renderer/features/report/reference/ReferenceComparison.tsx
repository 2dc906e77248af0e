import { useEffect, useState } from 'react';
import type { SessionState } from '#shared/interview/state';
import type { Reference } from '#shared/problems/pack';
import { messageOf } from '../../../api';
import { coach } from '../../../coach/coach-client';
import { ErrorState } from '../../../ui/ErrorState';
import { SelectField } from '../../../ui/SelectField';
import { Spinner } from '../../../ui/Spinner';
import { AnswersBeside } from './AnswersBeside';
import { DesignsBeside } from './DesignsBeside';
import styles from './ReferenceComparison.module.css';

/** A reference answer beside the candidate's own: the drawings with what differs, then what was written. */
export function ReferenceComparison({ session }: { session: SessionState }) {
  const [references, setReferences] = useState<readonly Reference[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    coach.references(session.problem).then(
      (found) => isCurrent && setReferences(found),
      (error: unknown) => isCurrent && setFailure(messageOf(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [session.problem]);

  if (failure !== null)
    return <ErrorState title="The reference answer could not be loaded" detail={failure} />;
  if (!references) return <Spinner label="Loading the reference answer" />;
  const reference = references.find(({ id }) => id === chosenId) ?? references[0];
  if (!reference) return null;
  return (
    <>
      <div className={styles.head}>
        <p className={styles.summary}>{reference.summary}</p>
        {references.length > 1 && (
          <div className={styles.choice}>
            <SelectField
              label="Compare with"
              value={reference.id}
              options={references.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={setChosenId}
            />
          </div>
        )}
      </div>
      <DesignsBeside key={reference.id} session={session} reference={reference} />
      <AnswersBeside mine={session.answers} reference={reference.answers} />
    </>
  );
}
