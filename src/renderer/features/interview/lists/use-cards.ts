import { inOrder } from '#shared/interview/answers';
import { useSessionState } from '../../../session/open-session';
import type { CardOf, ListName } from '../answers-edit';

/** The cards of a list in the person's order. */
export function useCards<List extends ListName>(list: List): readonly CardOf<List>[] {
  const records = useSessionState(({ answers }) => answers[list]);
  return inOrder(records as Readonly<Record<string, CardOf<List>>>);
}
