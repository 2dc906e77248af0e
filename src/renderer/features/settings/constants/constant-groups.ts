import type { ConstantOverrides } from '#shared/load/constants/constants';
import type { ConstantSpec } from '#shared/load/constants/spec';
import { formatExact } from '#shared/load/format';
import { search } from '../../../ui/search';

type Group = ConstantSpec['group'];

/** In the order in which they are shown. */
const GROUP_TITLES: Readonly<Record<Group, string>> = {
  compute: 'Compute',
  databases: 'Databases',
  stores: 'Caches and other stores',
  edge: 'Edge and entry',
  messaging: 'Messaging and jobs',
  latency: 'Latency',
  availability: 'Availability',
  limits: 'Limits',
  prices: 'Prices',
};

export interface ConstantGroup {
  readonly id: Group;
  readonly title: string;
  /** Those that are shown, in the order of the table. */
  readonly constants: readonly ConstantSpec[];
  readonly changedCount: number;
}

interface Filter {
  /** Words of the title, the id, the unit or the source; empty: all. */
  readonly typed: string;
  readonly isChangedOnly: boolean;
}

/** The groups in which something is left to show. */
export function constantGroups(
  table: readonly ConstantSpec[],
  overrides: ConstantOverrides,
  { typed, isChangedOnly }: Filter,
): ConstantGroup[] {
  const isChanged = ({ id }: ConstantSpec) => Object.hasOwn(overrides, id);
  const searchable = table.map((spec) => ({
    spec,
    label: spec.title,
    keywords: [spec.id, GROUP_TITLES[spec.group], spec.unit, spec.source],
  }));
  const found = new Set(search(searchable, typed).map(({ spec }) => spec));
  const shown = table.filter((spec) => found.has(spec) && (!isChangedOnly || isChanged(spec)));
  return (Object.keys(GROUP_TITLES) as Group[]).flatMap((group) => {
    const constants = shown.filter((spec) => spec.group === group);
    if (constants.length === 0) return [];
    const changedCount = constants.filter(isChanged).length;
    return [{ id: group, title: GROUP_TITLES[group], constants, changedCount }];
  });
}

/** Where a value comes from, without the mark of an assumption that stands beside it. */
export function sourceText({ source, isAssumption }: ConstantSpec): string {
  const text = isAssumption ? source.replace(/^assumption:?\s*/i, '') : source;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The value with all its digits: `1,000 /s`, `0.9995`. */
export function valueText({ value, unit }: ConstantSpec): string {
  return formatExact(value, unit);
}
