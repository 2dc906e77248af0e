import { assumedValue, kindSpec, propertySpec } from '../design/kinds/catalog';
import type { PropertySpec } from '../design/kinds/kind';
import { shownName } from '../design/names';
import type { Component, ComponentId, Design, PropertyValue } from '../design/schema';

/** A property that is set differently in two designs. */
export interface SetDifferently {
  readonly label: string;
  /** As it is shown, with its unit. */
  readonly mine: string;
  readonly reference: string;
}

/** Two components that do the same job. */
export interface ComparedPair {
  readonly mine: ComponentId;
  readonly reference: ComponentId;
  readonly differences: readonly SetDifferently[];
}

export interface DesignComparison {
  readonly pairs: readonly ComparedPair[];
  readonly onlyMine: readonly ComponentId[];
  readonly onlyReference: readonly ComponentId[];
}

/** What must at least agree before two components count as the same: their kind, or their family and their names. */
const LEAST_LIKENESS = 3;
const SAME_KIND = 3;
const SAME_FAMILY = 2;
const SHARED_ENTITY = 2;
const SHARED_WORD = 1;
/** Texts say the same in other words, and what a store holds is named differently by everyone. */
const COMPARED_TYPES: readonly PropertySpec['type'][] = ['number', 'choice', 'boolean'];

/** Which components of two designs stand for each other, how they are set differently, and which stand alone. */
export function compareDesigns(mine: Design, reference: Design): DesignComparison {
  const [own, other] = [drawnIn(mine), drawnIn(reference)];
  const candidates = own
    .flatMap((one) => other.map((two) => ({ one, two, likeness: likenessOf(one, two) })))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort(
      (a, b) => b.likeness - a.likeness || before(a.one.id, b.one.id) || before(a.two.id, b.two.id),
    );
  const partners = new Map<ComponentId, Component>();
  const taken = new Set<ComponentId>();
  for (const { one, two } of candidates) {
    if (partners.has(one.id) || taken.has(two.id)) continue;
    partners.set(one.id, two);
    taken.add(two.id);
  }
  return {
    pairs: own.flatMap((one) => {
      const two = partners.get(one.id);
      return two ? [{ mine: one.id, reference: two.id, differences: differences(one, two) }] : [];
    }),
    onlyMine: own.map(({ id }) => id).filter((id) => !partners.has(id)),
    onlyReference: other.map(({ id }) => id).filter((id) => !taken.has(id)),
  };
}

function drawnIn({ components }: Design): Component[] {
  return Object.values(components)
    .filter(({ kind }) => kind !== 'note')
    .sort((one, other) => before(one.id, other.id));
}

function likenessOf(one: Component, two: Component): number {
  const isSameKind = one.kind === two.kind;
  const isSameFamily = kindSpec(one.kind).family === kindSpec(two.kind).family;
  if (!isSameFamily) return 0;
  return (
    (isSameKind ? SAME_KIND : SAME_FAMILY) +
    SHARED_ENTITY * shared(entitiesOf(one), entitiesOf(two)) +
    SHARED_WORD * shared(wordsOf(one), wordsOf(two))
  );
}

function entitiesOf(component: Component): string[] {
  const held = assumedValue(component, 'holds');
  return Array.isArray(held) ? held.map((name) => name.toLowerCase()) : [];
}

function wordsOf(component: Component): string[] {
  return shownName(component)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function shared(one: readonly string[], other: readonly string[]): number {
  return new Set(one.filter((word) => other.includes(word))).size;
}

/** In the order of the inspector; only what both kinds have. */
function differences(mine: Component, reference: Component): SetDifferently[] {
  return kindSpec(mine.kind).properties.flatMap((spec) => {
    if (!COMPARED_TYPES.includes(spec.type)) return [];
    if (!propertySpec(reference.kind, spec.id)) return [];
    const [own, other] = [assumedValue(mine, spec.id), assumedValue(reference, spec.id)];
    if (own === other) return [];
    return [{ label: spec.label, mine: shown(own, spec), reference: shown(other, spec) }];
  });
}

function shown(value: PropertyValue, spec: PropertySpec): string {
  if (value === null) return 'not set';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (spec.type === 'choice')
    return spec.options.find((option) => option.value === value)?.label ?? String(value);
  const unit = spec.type === 'number' && spec.unit !== '' ? ` ${spec.unit}` : '';
  return `${String(value)}${unit}`;
}

function before(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
