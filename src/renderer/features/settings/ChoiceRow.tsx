import type { ComponentProps, ReactNode } from 'react';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { SettingRow } from './SettingsSection';

type Control<Value extends string> = ComponentProps<typeof SegmentedControl<Value>>;

interface ChoiceRowProps<Value extends string> extends Pick<
  Control<Value>,
  'value' | 'options' | 'onChange'
> {
  title: string;
  hint: ReactNode;
}

/** A setting of which one value is chosen. */
export function ChoiceRow<Value extends string>({
  title,
  hint,
  ...control
}: ChoiceRowProps<Value>) {
  return (
    <SettingRow title={title} hint={hint}>
      <SegmentedControl label={title} isLabelHidden {...control} />
    </SettingRow>
  );
}
