import type { KindSpec } from './kind';
import { text } from './property';

export const NOTE_KINDS: readonly KindSpec[] = [
  {
    kind: 'note',
    family: 'note',
    label: 'Note',
    description:
      'Free text on the canvas: a number, a decision, a question left open. It takes part in no flow; what it says is read together with your decisions.',
    aliases: ['comment', 'text', 'remark', 'sticky note'],
    capabilities: [],
    properties: [text(['text', 'Text', 'Behaviour'], 4_000, 'What the note says.')],
    summary: ['text'],
  },
];
