interface Nameable {
  readonly statement: { readonly name: string | null; readonly usualName: string };
}

/** The names of lines: as written, or called after the kind and numbered: `Service`, `Service 2`. */
export function namesOf<Line extends Nameable>(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const taken = new Set(lines.map(({ statement }) => statement.name));
  const counts = new Map<string, number>();
  const freeName = (usual: string) => {
    for (;;) {
      const count = (counts.get(usual) ?? 0) + 1;
      counts.set(usual, count);
      const name = count === 1 ? usual : `${usual} ${count}`;
      if (!taken.has(name)) return name;
    }
  };
  return new Map(
    lines.map((line) => [line, line.statement.name ?? freeName(line.statement.usualName)]),
  );
}
