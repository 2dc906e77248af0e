import { messageOf } from '../../api';
import { toast } from '../../ui/toast';
import { useSessionList } from './session-list';
import { useSettings } from './settings';
import { useStorage } from './storage';

/** Reads what every room needs, all at once, before the first frame asks for it. */
export function startStores(): void {
  void useSessionList.getState().refresh();
  for (const load of [useSettings.getState().load, useStorage.getState().load]) {
    load().catch((error: unknown) => toast.error(messageOf(error)));
  }
}
