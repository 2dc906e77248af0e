import { Chip } from '../../ui/Chip';
import { SettingRow, SettingsSection } from './SettingsSection';

export function PrivacySection() {
  return (
    <SettingsSection title="Privacy">
      <SettingRow
        title="Network calls"
        hint="The interviewer, the model and the judge run on this computer. Nothing you write leaves it."
      >
        <Chip tone="good">None</Chip>
      </SettingRow>
    </SettingsSection>
  );
}
