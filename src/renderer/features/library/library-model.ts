import type { BoundarySpec } from '#shared/design/kinds/boundaries';
import { FAMILIES, FAMILY_TITLES, type KindSpec } from '#shared/design/kinds/kind';
import { CATEGORIES, type Category } from '#shared/scoring/dimensions';
import type { Rule } from '#shared/scoring/rule';

/** What the library holds, in groups, and how it is searched. */

export type Entry =
  | {
      readonly type: 'component';
      readonly id: string;
      readonly title: string;
      readonly spec: KindSpec;
    }
  | {
      readonly type: 'boundary';
      readonly id: string;
      readonly title: string;
      readonly spec: BoundarySpec;
    }
  | { readonly type: 'rule'; readonly id: string; readonly title: string; readonly rule: Rule };

export interface Group {
  readonly id: string;
  readonly section: 'Components' | 'Rules';
  readonly title: string;
  readonly entries: readonly Entry[];
}

export const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  correctness: 'Correctness',
  availability: 'Availability',
  scalability: 'Scalability',
  performance: 'Performance',
  consistency: 'Consistency',
  security: 'Security',
  operability: 'Operability',
  cost: 'Cost',
};

export function libraryGroups(
  kinds: readonly KindSpec[],
  boundaries: readonly BoundarySpec[],
  rules: readonly Rule[],
): Group[] {
  const families = FAMILIES.map((family) => ({
    id: `family-${family}`,
    section: 'Components' as const,
    title: FAMILY_TITLES[family],
    entries: kinds
      .filter((spec) => spec.family === family)
      .map((spec) => ({ type: 'component' as const, id: spec.kind, title: spec.label, spec })),
  }));
  const frames = {
    id: 'boundaries',
    section: 'Components' as const,
    title: 'Boundaries',
    entries: boundaries.map((spec) => ({
      type: 'boundary' as const,
      id: spec.kind,
      title: spec.label,
      spec,
    })),
  };
  const categories = CATEGORIES.map((category) => ({
    id: `category-${category}`,
    section: 'Rules' as const,
    title: CATEGORY_TITLES[category],
    entries: rules
      .filter((rule) => rule.category === category)
      .map((rule) => ({ type: 'rule' as const, id: rule.id, title: rule.title.fail, rule })),
  }));
  return [...families, frames, ...categories].filter(({ entries }) => entries.length > 0);
}

/** Entries that contain every word, those with all of them in the title first. */
export function searchLibrary(groups: readonly Group[], query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hasAll = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const entries = groups.flatMap((group) => group.entries);
  const inTitle = entries.filter(({ title }) => hasAll(title));
  const elsewhere = entries.filter((entry) => !hasAll(entry.title) && hasAll(textOf(entry)));
  return [...inTitle, ...elsewhere];
}

function textOf(entry: Entry): string {
  if (entry.type === 'rule') {
    const { id, title, why, howToFix, concept } = entry.rule;
    return [id, title.pass, title.fail, why, howToFix, concept].join(' ');
  }
  return [entry.title, entry.spec.description, ...entry.spec.aliases].join(' ');
}
