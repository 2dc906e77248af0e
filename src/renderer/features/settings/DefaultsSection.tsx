import type { Settings } from '#shared/ipc/types';
import {
  DURATION_OPTIONS,
  durationOf,
  LEVEL_EXPLANATIONS,
  LEVEL_OPTIONS,
  MODE_EXPLANATIONS,
  MODE_OPTIONS,
} from '../../app/session-words';
import { changeSettings } from './change-settings';
import { ChoiceRow } from './ChoiceRow';
import { SettingsSection } from './SettingsSection';

/** What the start dialog proposes; starting a session remembers what was chosen there. */
export function DefaultsSection({ settings }: { settings: Settings }) {
  const { defaultMode, defaultLevel, defaultDurationMinutes } = settings;
  return (
    <SettingsSection title="New sessions start with what you chose last">
      <ChoiceRow
        title="Mode"
        hint={MODE_EXPLANATIONS[defaultMode]}
        value={defaultMode}
        options={MODE_OPTIONS}
        onChange={(next) => changeSettings({ defaultMode: next })}
      />
      <ChoiceRow
        title="Level"
        hint={LEVEL_EXPLANATIONS[defaultLevel]}
        value={defaultLevel}
        options={LEVEL_OPTIONS}
        onChange={(next) => changeSettings({ defaultLevel: next })}
      />
      <ChoiceRow
        title="Length"
        hint="The clocks of the stages follow from it."
        value={String(defaultDurationMinutes)}
        options={DURATION_OPTIONS}
        onChange={(next) => changeSettings({ defaultDurationMinutes: durationOf(next) })}
      />
    </SettingsSection>
  );
}
