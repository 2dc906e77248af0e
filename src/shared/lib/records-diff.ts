import * as z from 'zod';

/** A document made of named collections of records by id; records are replaced, never mutated. */
export type Records = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** How one record changed: `before` is null when it was added, `after` is null when it was removed. */
export interface RecordChange<RecordType> {
  readonly before: RecordType | null;
  readonly after: RecordType | null;
}

/** The difference between two versions of a document, by collection and record id. */
export type RecordsDiff<Document extends Records> = {
  readonly [Collection in keyof Document]?:
    { readonly [id: string]: RecordChange<Document[Collection][string]> } | undefined;
};

type AnyDiff = Record<string, Record<string, RecordChange<object>> | undefined>;

/** The schema of a diff, from the schemas of the records in each collection. */
export function recordsDiffSchema<Shape extends Record<string, z.ZodType<object>>>(shape: Shape) {
  const entries = Object.entries(shape).map(([collection, record]) => [
    collection,
    z
      .record(
        z.string().min(1).max(100),
        z.strictObject({ before: record.nullable(), after: record.nullable() }),
      )
      .optional(),
  ]);
  return z.strictObject(Object.fromEntries(entries)) as unknown as z.ZodType<{
    readonly [Collection in keyof Shape]?:
      { readonly [id: string]: RecordChange<z.output<Shape[Collection]>> } | undefined;
  }>;
}

/** The document with the changes made; records that the diff does not name are shared with the input. */
export function applyDiff<Document extends Records>(
  document: Document,
  diff: RecordsDiff<Document>,
): Document {
  const result: Record<string, Record<string, object>> = { ...document };
  for (const [collection, changes] of Object.entries(diff as AnyDiff)) {
    const records = new Map(Object.entries(result[collection] ?? {}));
    for (const [id, change] of Object.entries(changes ?? {})) {
      if (change.after === null) records.delete(id);
      else records.set(id, change.after);
    }
    result[collection] = Object.fromEntries(records);
  }
  return result as unknown as Document;
}

/** The diff that takes the changes back. */
export function invertDiff<Document extends Records>(
  diff: RecordsDiff<Document>,
): RecordsDiff<Document> {
  return mapChanges(diff, (change) => ({
    before: change.after,
    after: change.before,
  }));
}

/** One diff with the effect of `first` followed by `second`; changes that cancel out are dropped. */
export function composeDiffs<Document extends Records>(
  first: RecordsDiff<Document>,
  second: RecordsDiff<Document>,
): RecordsDiff<Document> {
  const result: AnyDiff = {};
  for (const diff of [first, second] as AnyDiff[]) {
    for (const [collection, changes] of Object.entries(diff)) {
      const composed = (result[collection] ??= {});
      for (const [id, change] of Object.entries(changes ?? {})) {
        const earlier = composed[id];
        composed[id] = {
          before: earlier ? earlier.before : change.before,
          after: change.after,
        };
      }
    }
  }
  return withoutNoChanges(result) as RecordsDiff<Document>;
}

/** The diff from one version of a document to another; records are compared by value. */
export function diffBetween<Document extends Records>(
  before: Document,
  after: Document,
): RecordsDiff<Document> {
  const result: AnyDiff = {};
  for (const collection of Object.keys({ ...before, ...after })) {
    const old = before[collection] ?? {};
    const now = after[collection] ?? {};
    const changes: Record<string, RecordChange<object>> = {};
    for (const id of Object.keys({ ...old, ...now })) {
      if (old[id] === now[id]) continue;
      changes[id] = { before: old[id] ?? null, after: now[id] ?? null };
    }
    result[collection] = changes;
  }
  return withoutNoChanges(result) as RecordsDiff<Document>;
}

export function isEmptyDiff(diff: object): boolean {
  return Object.values(diff as AnyDiff).every((changes) => Object.keys(changes ?? {}).length === 0);
}

function mapChanges<Document extends Records>(
  diff: RecordsDiff<Document>,
  map: (change: RecordChange<object>) => RecordChange<object>,
): RecordsDiff<Document> {
  const result: AnyDiff = {};
  for (const [collection, changes] of Object.entries(diff as AnyDiff)) {
    result[collection] = Object.fromEntries(
      Object.entries(changes ?? {}).map(([id, change]) => [id, map(change)]),
    );
  }
  return result as RecordsDiff<Document>;
}

function withoutNoChanges(diff: AnyDiff): AnyDiff {
  const result: AnyDiff = {};
  for (const [collection, changes] of Object.entries(diff)) {
    const kept = Object.entries(changes ?? {}).filter(
      ([, change]) => !isSameRecord(change.before, change.after),
    );
    if (kept.length > 0) result[collection] = Object.fromEntries(kept);
  }
  return result;
}

/** Records are plain data, so equal text means equal value as long as the keys stand in one order. */
function isSameRecord(one: object | null, other: object | null): boolean {
  return one === other || canonicalText(one) === canonicalText(other);
}

function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
