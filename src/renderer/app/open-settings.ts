import { create } from 'zustand';
import { navigate, useRouter } from './router';

/** What Settings was opened for. */
interface SettingsVisit {
  /** A constant of the model whose field gets the focus; null: none, or it has it already. */
  readonly constantId: string | null;
  /** The interview to go back to; null when Settings was opened from elsewhere. */
  readonly interviewId: string | null;
}

const NO_VISIT: SettingsVisit = { constantId: null, interviewId: null };

export const useSettingsVisit = create<SettingsVisit>(() => NO_VISIT);

/** Goes to Settings, with a constant of the model to the field in which it can be changed. */
export function openSettings({ constantId = null }: { constantId?: string | null } = {}): void {
  const { room, sessionId } = useRouter.getState();
  navigate('settings');
  useSettingsVisit.setState({ constantId, interviewId: room === 'interview' ? sessionId : null });
}

/** The field has the focus; it is not to be taken there again. */
export function arriveAtConstant(): void {
  useSettingsVisit.setState({ constantId: null });
}

useRouter.subscribe(({ room }) => {
  if (room !== 'settings') useSettingsVisit.setState(NO_VISIT);
});
