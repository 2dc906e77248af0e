/** The records that are wanted, each as it is mapped, in their order. */
export function keepRecords<RecordType>(
  records: Readonly<Record<string, RecordType>>,
  isKept: (record: RecordType) => boolean,
  map: (record: RecordType) => RecordType,
): Record<string, RecordType> {
  return Object.fromEntries(
    Object.entries(records)
      .filter(([, record]) => isKept(record))
      .map(([id, record]) => [id, map(record)]),
  );
}
