import type { Settings } from '#shared/ipc/types';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { changeSettings } from './change-settings';
import { SettingRow, SettingsSection } from './SettingsSection';

const THEME_OPTIONS = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function AppearanceSection({ theme }: { theme: Settings['theme'] }) {
  return (
    <SettingsSection title="Appearance">
      <SettingRow title="Theme" hint="System follows the light or dark mode of your computer.">
        <SegmentedControl
          label="Theme"
          isLabelHidden
          value={theme}
          options={THEME_OPTIONS}
          onChange={(next) => changeSettings({ theme: next })}
        />
      </SettingRow>
    </SettingsSection>
  );
}
