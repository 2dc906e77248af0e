import { useEffect } from 'react';
import { useNetwork } from '../../app/state/network';
import { Chip } from '../../ui/Chip';
import { SettingRow, SettingsSection } from './SettingsSection';

export function PrivacySection() {
  const { calls, refresh } = useNetwork();
  useEffect(() => void refresh(), [refresh]);
  return (
    <SettingsSection title="Privacy">
      <SettingRow
        title="Network calls since the app started"
        hint={`The interviewer and the judge run on this computer. Nothing you write leaves it.${refusedWords(calls?.refused ?? 0)}`}
      >
        {calls && <Chip tone={calls.sent === 0 ? 'good' : 'warn'}>{calls.sent || 'None'}</Chip>}
      </SettingRow>
    </SettingsSection>
  );
}

function refusedWords(refused: number): string {
  if (refused === 0) return '';
  return ` ${refused} ${refused === 1 ? 'request was' : 'requests were'} refused before anything was sent.`;
}
