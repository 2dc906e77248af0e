import { GLYPH_SIZE, GLYPH_STROKE_WIDTH, GLYPHS } from '#shared/design/glyphs';
import { kindSpec } from '#shared/design/kinds/catalog';
import type { ComponentKind } from '#shared/design/kinds/kind';

interface ComponentGlyphProps {
  kind: ComponentKind;
  /** In pixels. */
  size?: number | undefined;
}

/** A kind's picture in its family's tone; its name stands beside it, so it says nothing to a screen reader. */
export function ComponentGlyph({ kind, size = GLYPH_SIZE }: ComponentGlyphProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`}
      fill="none"
      stroke={`var(--family-${kindSpec(kind).family})`}
      strokeWidth={GLYPH_STROKE_WIDTH}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      // A box that clips is one more thing to paint, hundreds of times.
      style={{ flex: 'none', overflow: 'visible' }}
    >
      <path d={GLYPHS[kind]} />
    </svg>
  );
}
