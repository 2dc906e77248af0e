import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppInfo } from '#shared/ipc/types';
import { api, call, messageOf } from '../../api';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast';
import { Licences } from './Licences';
import { SettingRow, SettingsSection } from './SettingsSection';

export function AboutSection() {
  const info = useAppInfo();
  return (
    <SettingsSection title="About">
      <SettingRow
        title="Whiteboard Coach"
        hint={
          info && (
            <span data-selectable>
              Electron {info.electron} · Chromium {info.chromium} · Node {info.node} · SQLite{' '}
              {info.sqlite} · {info.platform}
            </span>
          )
        }
      >
        {info && <span data-selectable>Version {info.version}</span>}
      </SettingRow>
      {info?.isFallbackRuntime && (
        <SettingRow
          title="Fallback runtime"
          hint="Set-up could not fetch the current Electron and used an older one. Everything works, but run set-up again where it can be fetched: old runtimes miss security fixes. Released builds never contain it."
        />
      )}
      <SettingRow title="Data folder" hint={<code data-selectable>{info?.dataFolder}</code>}>
        <Button icon={<FolderOpen />} onClick={() => void revealDataFolder()}>
          Show
        </Button>
      </SettingRow>
      <Licences />
    </SettingsSection>
  );
}

function useAppInfo(): AppInfo | null {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    let isCurrent = true;
    call(api.app.info()).then(
      (found) => isCurrent && setInfo(found),
      (error: unknown) => toast.error(messageOf(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return info;
}

async function revealDataFolder(): Promise<void> {
  try {
    await call(api.app.revealDataFolder());
  } catch (error) {
    toast.error(messageOf(error));
  }
}
