import { useInspectorLink } from '../inspector/inspector-link';
import type { CanvasCommand } from './command';
import { hasSelection } from './guards';

export const inspectCommand: CanvasCommand = {
  id: 'inspect',
  label: 'Go to the inspector',
  group: 'Edit',
  shortcuts: ['Alt+Enter'],
  keywords: ['properties', 'fields', 'edit'],
  isEnabled: (editor) => hasSelection(editor) && useInspectorLink.getState().focusFields !== null,
  run: (editor) => {
    editor.settle();
    useInspectorLink.getState().focusFields?.();
  },
};
