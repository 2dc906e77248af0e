import { Globe, Layers, Lock, Unlock, type LucideIcon } from 'lucide-react';
import type { BoundaryKind } from '#shared/design/kinds/kind';

const ICONS: Readonly<Record<BoundaryKind, LucideIcon>> = {
  region: Globe,
  zone: Layers,
  'private-network': Lock,
  'public-subnet': Unlock,
};

export function BoundaryGlyph({ kind, size = 12 }: { kind: BoundaryKind; size?: number }) {
  const Icon = ICONS[kind];
  return <Icon size={size} aria-hidden="true" />;
}
