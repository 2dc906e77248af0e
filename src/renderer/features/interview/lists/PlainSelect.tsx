import styles from './PlainSelect.module.css';

interface PlainSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
  isMono?: boolean | undefined;
}

/** A small choice inside a row; the system's own list, which costs nothing in a long table. */
export function PlainSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
  isMono = false,
}: PlainSelectProps<Value>) {
  return (
    <select
      className={isMono ? styles.mono : styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const option = options.find((candidate) => candidate.value === event.target.value);
        if (option) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
