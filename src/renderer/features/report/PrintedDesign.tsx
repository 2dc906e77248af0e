import { useEffect, useState } from 'react';
import type { Design } from '#shared/design/schema';
import { problemTitle } from '#shared/problems/catalog';
import type { ProblemId } from '#shared/problems/ids';
import styles from './PrintedDesign.module.css';

/** A drawing as a picture, on paper only: the canvas on the screen shows what fits its pane. */
export function PrintedDesign({ design, problem }: { design: Design; problem: ProblemId }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void pictureOf(design, problem).then((drawn) => isCurrent && setSource(drawn));
    return () => {
      isCurrent = false;
    };
  }, [design, problem]);
  return source === null ? null : (
    <img className={styles.picture} src={source} alt={`Design for ${problemTitle(problem)}`} />
  );
}

async function pictureOf(design: Design, problem: ProblemId): Promise<string> {
  const { writeSvg } = await import('#shared/exchange/svg/write');
  const svg = writeSvg(design, {
    problem,
    title: '',
    theme: 'light',
    hasBackground: false,
    isReopenable: false,
  });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
