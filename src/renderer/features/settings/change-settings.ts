import type { Settings } from '#shared/ipc/types';
import { messageOf } from '../../api';
import { useSettings } from '../../app/state/settings';
import { toast } from '../../ui/toast';

/** Stores a change; when that fails, the old value is shown again with the reason. */
export function changeSettings(change: Partial<Settings>): void {
  useSettings
    .getState()
    .update(change)
    .catch((error: unknown) => toast.error(messageOf(error)));
}
