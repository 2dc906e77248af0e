import { clsx } from 'clsx';
import { useEffect, type ReactNode, type Ref } from 'react';
import { ListBox } from '../../ui/ListBox';
import { COLUMN_KEYS, type ColumnMove } from './column-keys';
import styles from './OptionList.module.css';

interface Option {
  readonly id: string;
  readonly title: string;
  readonly icon?: ReactNode;
  /** Shown at the right. */
  readonly note?: string | number | undefined;
  /** A heading above this option. */
  readonly heading?: string | undefined;
}

interface OptionListProps {
  ref?: Ref<HTMLDivElement>;
  label: string;
  options: readonly Option[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  onMove: ColumnMove;
  className?: string | undefined;
}

/** A list of which one is selected; arrow keys move the selection. */
export function OptionList({
  ref,
  label,
  options,
  selectedId,
  onSelect,
  onMove,
  className,
}: OptionListProps) {
  const domId = (id: string) => `${label.replaceAll(' ', '-')}-${id}`;
  const index = options.findIndex(({ id }) => id === selectedId);
  const activeId = index < 0 || selectedId === null ? undefined : domId(selectedId);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  return (
    <ListBox
      ref={ref}
      className={clsx(styles.list, className)}
      label={label}
      ids={options.map(({ id }) => id)}
      selectedId={selectedId}
      activeDomId={activeId}
      onSelect={onSelect}
      moreKeys={COLUMN_KEYS.map(({ label, shortcuts, run }) => ({
        label,
        shortcuts,
        run: () => run(onMove),
      }))}
    >
      {options.map((option) => (
        <div key={option.id} role="presentation">
          {option.heading && (
            <p className={styles.heading} role="presentation">
              {option.heading}
            </p>
          )}
          <div
            id={domId(option.id)}
            role="option"
            aria-selected={option.id === selectedId}
            data-option={option.id}
            className={styles.option}
          >
            {option.icon}
            <span className={styles.title}>{option.title}</span>
            {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
          </div>
        </div>
      ))}
    </ListBox>
  );
}
