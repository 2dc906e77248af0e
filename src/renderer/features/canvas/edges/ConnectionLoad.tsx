import { rateWords } from '../accessible-names';
import type { ConnectionLoadMark } from '../canvas-types';
import { LoadFigure } from '../nodes/LoadFigure';
import styles from './ConnectionLoad.module.css';

interface ConnectionLoadProps {
  readonly id: string;
  readonly load: ConnectionLoadMark;
}

/** What gets over a line; where that is less than what is sent, also of how much. */
export function ConnectionLoad({ id, load }: ConnectionLoadProps) {
  const { served, offered } = load;
  return (
    <LoadFigure id={id} words={rateWords(load)} className={styles.rate}>
      <span className={offered === null ? undefined : styles.less}>{served}</span>
      {offered !== null && <span>of {offered}</span>}
    </LoadFigure>
  );
}
