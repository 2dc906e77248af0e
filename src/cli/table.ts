type Cell = string | number;

/** Rows with the same keys as aligned columns under their names; numbers to the right, and so the columns of `figures`. Empty without rows. */
export function asTable<Name extends string>(
  rows: readonly Readonly<Record<Name, Cell>>[],
  figures: readonly NoInfer<Name>[] = [],
): string {
  if (rows.length === 0) return '';
  const names = Object.keys(rows[0] ?? {}) as Name[];
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  const widths = names.map((_name, column) =>
    Math.max(...lines.map((line) => String(line[column] ?? '').length)),
  );
  const isNumber = names.map(
    (name) => figures.includes(name) || rows.every((row) => typeof row[name] === 'number'),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isNumber[column] ? String(cell).padStart(width) : String(cell).padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** One indented line for each; of many only the first, and how many more there are. */
export function listed(lines: readonly string[], most = Infinity): string {
  const left = lines.length - most;
  const shown = left > 0 ? [...lines.slice(0, most), `and ${left} more`] : lines;
  return shown.map((line) => `  ${line}\n`).join('');
}
