import { isAsDrawn } from '#shared/load/what-if';
import { ChangeList } from './ChangeList';
import { setWhatIf, useLiveLoad } from '../live-load';
import { ScaleSlider } from './ScaleSlider';
import { SuppositionMenus } from './SuppositionMenus';
import styles from './WhatIfPanel.module.css';

/** What can be supposed, and what would change. */
export function WhatIfPanel() {
  const whatIf = useLiveLoad((load) => load.whatIf);
  const changes = useLiveLoad((load) => load.changes);
  return (
    <div className={styles.panel}>
      <section className={styles.controls} aria-label="Suppose">
        <ScaleSlider scale={whatIf.scale} onChange={(scale) => setWhatIf({ scale })} />
        <SuppositionMenus />
      </section>
      <section className={styles.changes} aria-label="What changed">
        <h3 className={styles.heading}>What changed</h3>
        <ChangeList changes={changes} isAsDrawn={isAsDrawn(whatIf)} />
      </section>
    </div>
  );
}
