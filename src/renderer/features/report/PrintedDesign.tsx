import { useEffect, useState } from 'react';
import type { Design } from '#shared/design/schema';
import { problemTitle } from '#shared/problems/catalog';
import type { ProblemId } from '#shared/problems/ids';
import { designPicture } from '../export/design-picture';
import styles from './PrintedDesign.module.css';

/** A drawing as a picture, on paper only: the canvas on the screen shows what fits its pane. */
export function PrintedDesign({ design, problem }: { design: Design; problem: ProblemId }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void designPicture(design, problem, 'light').then((drawn) => isCurrent && setSource(drawn));
    return () => {
      isCurrent = false;
    };
  }, [design, problem]);
  return source === null ? null : (
    <img className={styles.picture} src={source} alt={`Design for ${problemTitle(problem)}`} />
  );
}
