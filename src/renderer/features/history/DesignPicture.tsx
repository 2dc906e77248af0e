import { useEffect, useState } from 'react';
import type { SessionSummary } from '#shared/ipc/types';
import { problemTitle } from '#shared/problems/catalog';
import { api, call, messageOf } from '../../api';
import { useTheme } from '../../app/theme';
import { designPicture } from '../export/design-picture';
import styles from './DesignPicture.module.css';

type Drawing = { readonly source: string } | { readonly failure: string };

/** The design as it was left, drawn by the writer that exports use. */
export function DesignPicture({ session }: { session: SessionSummary }) {
  const { id, problem, componentCount } = session;
  const theme = useTheme((state) => state.theme);
  const [drawing, setDrawing] = useState<Drawing | null>(null);

  useEffect(() => {
    let isCurrent = true;
    drawDesign(id, theme).then(
      (source) => isCurrent && setDrawing(source === null ? null : { source }),
      (error: unknown) => isCurrent && setDrawing({ failure: messageOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, theme]);

  return (
    <figure className={styles.frame}>
      {drawing && 'source' in drawing && (
        <img
          className={styles.picture}
          src={drawing.source}
          alt={`Design for ${problemTitle(problem)}: ${componentCount} components`}
        />
      )}
      {drawing && 'failure' in drawing && <p className={styles.failure}>{drawing.failure}</p>}
    </figure>
  );
}

/** null when the session is gone. */
async function drawDesign(id: string, theme: 'light' | 'dark'): Promise<string | null> {
  const opened = await call(api.sessions.open({ id }));
  return opened && designPicture(opened.state.design, opened.state.problem, theme);
}
