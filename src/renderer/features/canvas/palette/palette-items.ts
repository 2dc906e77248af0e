import { BOUNDARIES } from '#shared/design/kinds/boundaries';
import { KINDS } from '#shared/design/kinds/catalog';
import {
  FAMILIES,
  FAMILY_TITLES,
  type BoundaryKind,
  type ComponentKind,
} from '#shared/design/kinds/kind';
import type { Searchable } from '../../../ui/search';

interface PaletteEntry extends Searchable {
  readonly id: string;
  readonly description: string;
  readonly familyLabel: string;
}

/** Something that can be put on the canvas. */
export type PaletteItem =
  | (PaletteEntry & { readonly type: 'component'; readonly kind: ComponentKind })
  | (PaletteEntry & { readonly type: 'boundary'; readonly kind: BoundaryKind });

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PaletteItem[];
}

const FAMILY_GROUPS: readonly PaletteGroup[] = FAMILIES.map((family) => ({
  id: family,
  label: FAMILY_TITLES[family],
  items: KINDS.filter((spec) => spec.family === family).map((spec) => ({
    type: 'component' as const,
    id: spec.kind,
    kind: spec.kind,
    label: spec.label,
    keywords: spec.aliases,
    description: spec.description,
    familyLabel: FAMILY_TITLES[family],
  })),
}));

const BOUNDARY_GROUP: PaletteGroup = {
  id: 'boundaries',
  label: 'Boundaries',
  items: BOUNDARIES.map((spec) => ({
    type: 'boundary' as const,
    id: `boundary-${spec.kind}`,
    kind: spec.kind,
    label: spec.label,
    keywords: spec.aliases,
    description: spec.description,
    familyLabel: 'Boundaries',
  })),
};

/** Everything that can be put on the canvas, in the order of the palette. */
export const PALETTE_GROUPS: readonly PaletteGroup[] = [
  ...FAMILY_GROUPS.filter(({ items }) => items.length > 0),
  BOUNDARY_GROUP,
];

export const PALETTE_ITEMS: readonly PaletteItem[] = PALETTE_GROUPS.flatMap(({ items }) => items);

/** What a connection can end at. */
export const PALETTE_COMPONENTS: readonly PaletteItem[] = PALETTE_ITEMS.filter(
  (item) => item.type === 'component' && item.kind !== 'note',
);
