import { ArrowLeft } from 'lucide-react';
import { Suspense } from 'react';
import { useSettingsVisit } from '../../app/open-settings';
import { navigate } from '../../app/router';
import { useSettings } from '../../app/state/settings';
import { Button } from '../../ui/Button';
import { RoomContent } from '../../ui/RoomContent';
import { RoomHeader } from '../../ui/RoomHeader';
import { Spinner } from '../../ui/Spinner';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { DefaultsSection } from './DefaultsSection';
import { ConstantsSection } from './lazy-sections';
import { PrivacySection } from './PrivacySection';

export function SettingsRoom() {
  const settings = useSettings((state) => state.settings);
  const interviewId = useSettingsVisit((visit) => visit.interviewId);
  return (
    <>
      <RoomHeader title="Settings">
        {interviewId && (
          <Button icon={<ArrowLeft />} onClick={() => navigate('interview', interviewId)}>
            Back to the interview
          </Button>
        )}
      </RoomHeader>
      {settings ? (
        <RoomContent isNarrow>
          <AppearanceSection theme={settings.theme} />
          <DefaultsSection settings={settings} />
          <PrivacySection />
          <Suspense fallback={<Spinner label="Loading the model constants" />}>
            <ConstantsSection overrides={settings.loadConstants} />
            <AboutSection />
          </Suspense>
        </RoomContent>
      ) : (
        <Spinner label="Loading settings" />
      )}
    </>
  );
}
