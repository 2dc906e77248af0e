import type { AriaLabelConfig } from '@xyflow/react';

/** What screen readers are told about the parts of the canvas. */
export const ARIA_LABELS: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default':
    'Arrow keys move it, C connects it, F2 renames it, Delete removes it, Escape deselects it.',
  'edge.a11yDescription.default':
    'Enter selects it, R turns it round, Delete removes it, Escape deselects it.',
  'minimap.ariaLabel': 'Small map of the design',
  'handle.ariaLabel': 'Drag to connect',
};
