import type { ConstantOverrides } from '#shared/load/constants/constants';
import type { ConstantSpec } from '#shared/load/constants/spec';
import { useSettings } from '../../../app/state/settings';
import { toast } from '../../../ui/toast';
import { changeSettings } from '../change-settings';
import { valueText } from './constant-groups';

function overridesNow(): ConstantOverrides {
  return useSettings.getState().settings?.loadConstants ?? {};
}

/** Sets a constant; the value of the table, or none, goes back to the table. */
export function setConstant(spec: ConstantSpec, value: number | null): void {
  const { id } = spec;
  const others = Object.fromEntries(Object.entries(overridesNow()).filter(([key]) => key !== id));
  const isTableValue = value === null || value === spec.value;
  changeSettings({ loadConstants: isTableValue ? others : { ...others, [id]: value } });
}

export function resetConstant(spec: ConstantSpec): void {
  const before = overridesNow()[spec.id];
  if (before === undefined) return;
  setConstant(spec, null);
  toast.undoable(`${spec.title} is back to ${valueText(spec)}.`, () => setConstant(spec, before));
}

export function resetAllConstants(): void {
  const before = overridesNow();
  const count = Object.keys(before).length;
  if (count === 0) return;
  changeSettings({ loadConstants: {} });
  toast.undoable(
    `${count === 1 ? '1 constant is' : `${count} constants are`} back to the table.`,
    () =>
      // What was changed since then is newer than what is brought back.
      changeSettings({ loadConstants: { ...before, ...overridesNow() } }),
  );
}
