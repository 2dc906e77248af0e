import { useSettings } from '../../app/state/settings';
import { RoomContent } from '../../ui/RoomContent';
import { RoomHeader } from '../../ui/RoomHeader';
import { Spinner } from '../../ui/Spinner';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { DefaultsSection } from './DefaultsSection';
import { PrivacySection } from './PrivacySection';

export function SettingsRoom() {
  const settings = useSettings((state) => state.settings);
  return (
    <>
      <RoomHeader title="Settings" />
      {settings ? (
        <RoomContent isNarrow>
          <AppearanceSection theme={settings.theme} />
          <DefaultsSection settings={settings} />
          <PrivacySection />
          <AboutSection />
        </RoomContent>
      ) : (
        <Spinner label="Loading settings" />
      )}
    </>
  );
}
