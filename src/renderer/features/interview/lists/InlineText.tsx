import type { ComponentProps } from 'react';
import { TextArea } from '../../../ui/TextArea';
import styles from './InlineText.module.css';

type InlineTextProps = Pick<
  ComponentProps<typeof TextArea>,
  'label' | 'value' | 'onCommit' | 'placeholder' | 'isMono' | 'maxLength'
> & {
  isStrong?: boolean | undefined;
};

/** Text that is edited where it stands: plain until it is pointed at, and as tall as it needs to be. */
export function InlineText({ isStrong = false, ...field }: InlineTextProps) {
  return (
    <div className={isStrong ? styles.strong : styles.inline}>
      <TextArea
        {...field}
        isLabelHidden
        dir="auto"
        rows={1}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // With Control it leads to the next stage.
          if (event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </div>
  );
}
