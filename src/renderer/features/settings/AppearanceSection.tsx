import type { Settings } from '#shared/ipc/types';
import { changeSettings } from './change-settings';
import { ChoiceRow } from './ChoiceRow';
import { SettingsSection } from './SettingsSection';

const THEME_OPTIONS = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function AppearanceSection({ theme }: { theme: Settings['theme'] }) {
  return (
    <SettingsSection title="Appearance">
      <ChoiceRow
        title="Theme"
        hint="System follows the light or dark mode of your computer."
        value={theme}
        options={THEME_OPTIONS}
        onChange={(next) => changeSettings({ theme: next })}
      />
    </SettingsSection>
  );
}
