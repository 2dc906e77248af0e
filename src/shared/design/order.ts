/** Compares texts by code units: the same everywhere, whatever the language of the system. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The records in order of their ids, so that results do not depend on the order of drawing. */
export function recordsInOrder<RecordType>(
  records: Readonly<Record<string, RecordType>>,
): RecordType[] {
  // Without a comparison of its own a sort is by code units too, and several times as fast.
  return Object.keys(records)
    .sort()
    .map((id) => records[id] as RecordType);
}
