import type { Settings } from '#shared/ipc/types';
import {
  DURATION_OPTIONS,
  durationOf,
  LEVEL_EXPLANATIONS,
  LEVEL_OPTIONS,
  MODE_EXPLANATIONS,
  MODE_OPTIONS,
} from '../../app/session-words';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { changeSettings } from './change-settings';
import { SettingRow, SettingsSection } from './SettingsSection';

/** What the start dialog proposes; starting a session remembers what was chosen there. */
export function DefaultsSection({ settings }: { settings: Settings }) {
  const { defaultMode, defaultLevel, defaultDurationMinutes } = settings;
  return (
    <SettingsSection title="New sessions start with what you chose last">
      <SettingRow title="Mode" hint={MODE_EXPLANATIONS[defaultMode]}>
        <SegmentedControl
          label="Mode"
          isLabelHidden
          value={defaultMode}
          options={MODE_OPTIONS}
          onChange={(next) => changeSettings({ defaultMode: next })}
        />
      </SettingRow>
      <SettingRow title="Level" hint={LEVEL_EXPLANATIONS[defaultLevel]}>
        <SegmentedControl
          label="Level"
          isLabelHidden
          value={defaultLevel}
          options={LEVEL_OPTIONS}
          onChange={(next) => changeSettings({ defaultLevel: next })}
        />
      </SettingRow>
      <SettingRow title="Length" hint="The clocks of the stages follow from it.">
        <SegmentedControl
          label="Length"
          isLabelHidden
          value={String(defaultDurationMinutes)}
          options={DURATION_OPTIONS}
          onChange={(next) => changeSettings({ defaultDurationMinutes: durationOf(next) })}
        />
      </SettingRow>
    </SettingsSection>
  );
}
