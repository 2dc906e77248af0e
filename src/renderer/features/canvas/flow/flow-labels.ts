import type { AriaLabelConfig } from '@xyflow/react';

/** What screen readers are told about the parts of the canvas. */
export const ARIA_LABELS: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default':
    'Arrow keys move it, Alt with them walks to the next, L walks through its connections, C connects it.',
  'edge.a11yDescription.default':
    'L goes to the next one, Alt with an arrow key to its ends, Alt with Enter to its properties; F2 writes its label.',
  // The canvas says what its own commands did.
  'node.a11yDescription.ariaLiveMessage': () => '',
  'minimap.ariaLabel': 'Small map of the design',
  'handle.ariaLabel': 'Drag to connect',
};
