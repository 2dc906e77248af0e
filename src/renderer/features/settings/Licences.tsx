import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './Licences.module.css';
import { SettingRow } from './SettingsSection';

interface Licence {
  readonly work: string;
  readonly text: string;
}

/** What comes with the app and asks for its licence to be shown. */
export function Licences() {
  const [licences, setLicences] = useState<readonly Licence[] | null>(null);
  return (
    <>
      <SettingRow
        title="Fonts and layout"
        hint="Inter and JetBrains Mono under the SIL Open Font License 1.1, the layout engine elkjs under the Eclipse Public License 2.0."
      >
        <Button onClick={() => void loadLicences().then(setLicences)}>Show licences</Button>
      </SettingRow>
      <Dialog
        isOpen={licences !== null}
        onClose={() => setLicences(null)}
        title="Licences"
        size="wide"
      >
        {licences?.map(({ work, text }) => (
          <section key={work} aria-label={work}>
            <h3>{work}</h3>
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
  const [inter, jetBrainsMono, elk] = await Promise.all([
    import('@fontsource-variable/inter/LICENSE?raw'),
    import('@fontsource-variable/jetbrains-mono/LICENSE?raw'),
    import('elkjs/LICENSE.md?raw'),
  ]);
  return [
    { work: 'Inter', text: inter.default },
    { work: 'JetBrains Mono', text: jetBrainsMono.default },
    { work: 'elkjs', text: elk.default },
  ];
}
