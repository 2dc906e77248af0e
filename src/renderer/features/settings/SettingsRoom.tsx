import { useSettings } from '../../app/state/settings';
import { RoomHeader } from '../../ui/RoomHeader';
import { Spinner } from '../../ui/Spinner';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { DefaultsSection } from './DefaultsSection';
import { PrivacySection } from './PrivacySection';
import styles from './SettingsRoom.module.css';

export function SettingsRoom() {
  const settings = useSettings((state) => state.settings);
  return (
    <>
      <RoomHeader title="Settings" />
      <div className={styles.scroller}>
        {settings ? (
          <div className={styles.content}>
            <AppearanceSection theme={settings.theme} />
            <DefaultsSection settings={settings} />
            <PrivacySection />
            <AboutSection />
          </div>
        ) : (
          <Spinner label="Loading settings" />
        )}
      </div>
    </>
  );
}
