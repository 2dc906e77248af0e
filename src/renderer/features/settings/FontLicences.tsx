import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './FontLicences.module.css';
import { SettingRow } from './SettingsSection';

interface Licence {
  readonly font: string;
  readonly text: string;
}

/** The fonts that come with the app, and the licence that each comes with. */
export function FontLicences() {
  const [licences, setLicences] = useState<readonly Licence[] | null>(null);
  return (
    <>
      <SettingRow
        title="Fonts"
        hint="Inter and JetBrains Mono, under the SIL Open Font License 1.1."
      >
        <Button onClick={() => void loadLicences().then(setLicences)}>Show licences</Button>
      </SettingRow>
      <Dialog
        isOpen={licences !== null}
        onClose={() => setLicences(null)}
        title="Licences of the fonts"
        size="wide"
      >
        {licences?.map(({ font, text }) => (
          <section key={font} aria-label={font}>
            <h3>{font}</h3>
            <pre className={styles.text} data-selectable>
              {text}
            </pre>
          </section>
        ))}
      </Dialog>
    </>
  );
}

async function loadLicences(): Promise<Licence[]> {
  const [inter, jetBrainsMono] = await Promise.all([
    import('@fontsource-variable/inter/LICENSE?raw'),
    import('@fontsource-variable/jetbrains-mono/LICENSE?raw'),
  ]);
  return [
    { font: 'Inter', text: inter.default },
    { font: 'JetBrains Mono', text: jetBrainsMono.default },
  ];
}
