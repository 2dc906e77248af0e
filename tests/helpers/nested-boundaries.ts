import { expect } from 'vitest';
import type { BoundaryKind } from '#shared/design/kinds/kind';
import type { Design } from '#shared/design/schema';

const OUTER_KINDS: Readonly<Record<BoundaryKind, readonly BoundaryKind[]>> = {
  region: [],
  zone: ['region', 'private-network'],
  'private-network': ['region', 'zone'],
  'public-subnet': ['region', 'zone', 'private-network'],
};

/** From every boundary the way outwards ends, no kind stands on it twice, and each may lie in the next. */
export function expectNested({ boundaries }: Design): void {
  for (const start of Object.values(boundaries)) {
    const kinds: string[] = [start.kind];
    let inner = start;
    while (inner.parent !== null) {
      const outer = boundaries[inner.parent];
      if (!outer) throw new Error(`There is no boundary ${inner.parent}`);
      expect(OUTER_KINDS[inner.kind]).toContain(outer.kind);
      expect(kinds).not.toContain(outer.kind);
      kinds.push(outer.kind);
      inner = outer;
    }
  }
}
