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
      const composed = new Map(Object.entries(result[collection] ?? {}));
      for (const [id, change] of Object.entries(changes ?? {})) {
        const before = composed.get(id)?.before;
        composed.set(id, {
          before: before === undefined ? change.before : before,
          after: change.after,
        });
      }
      result[collection] = Object.fromEntries(composed);
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
    const [old, now] = [before[collection] ?? {}, after[collection] ?? {}];
    const changes: [string, RecordChange<object>][] = [];
    for (const id of Object.keys({ ...old, ...now })) {
      // Ids may be words like `constructor`, which every object has something under.
      const was = Object.hasOwn(old, id) ? (old[id] ?? null) : null;
      const is = Object.hasOwn(now, id) ? (now[id] ?? null) : null;
      if (was !== is) changes.push([id, { before: was, after: is }]);
    }
    result[collection] = Object.fromEntries(changes);
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

/** Compares plain data by value, whatever the order of the fields. */
function isSameRecord(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [definedFields(one), definedFields(other)];
  return (
    fields.length === others.length &&
    fields.every(([name, value]) => isSameRecord(value, ownValue(other, name)))
  );
}

function ownValue(record: object, name: string): unknown {
  return Object.hasOwn(record, name)
    ? (record as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** What is undefined does not survive being stored, so it is as good as absent. */
function definedFields(value: object): (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}
