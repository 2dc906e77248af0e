import { type Fields, isFields, type Remarks } from './remarks';

/**
 * Makes the content of a file of one version that of the next, before anything in it is read: the content is whatever
 * stands in the file, and may be damaged. Entries keep their places in lists, so that remarks name the right ones.
 */
type Upgrade = (content: Fields, remarks: Remarks) => Fields;

/** One step from every old version, the first from version 1. */
const UPGRADES: readonly Upgrade[] = [fromVersion1];

/** The content of a file of that version as a file of the newest version would have it. */
export function upgraded(content: Fields, version: number, remarks: Remarks): Fields {
  return UPGRADES.slice(version - 1).reduce((old, upgrade) => upgrade(old, remarks), content);
}

/** Version 1 had no locks: nothing in it is locked, and a field that happens to be called so meant nothing. */
function fromVersion1(content: Fields, remarks: Remarks): Fields {
  const withoutLocks = (collection: 'components' | 'boundaries') => {
    const entries = content[collection];
    if (!Array.isArray(entries)) return entries;
    return entries.map((entry: unknown, index) => {
      if (!isFields(entry) || !Object.hasOwn(entry, 'isLocked')) return entry;
      remarks.warn(
        `${collection}[${index}].isLocked`,
        'files of version 1 have no locks; it was left out',
      );
      return Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'isLocked'));
    });
  };
  return {
    ...content,
    components: withoutLocks('components'),
    boundaries: withoutLocks('boundaries'),
  };
}
