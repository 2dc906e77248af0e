import { EditorView } from '@codemirror/view';

/** The look of the code editor, from the tokens of the app. */
export const outlineTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--surface)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-mono)',
    fontSize: 'var(--text-12)',
    lineHeight: 'var(--leading-13)',
  },
  '.cm-content': { padding: 'var(--space-2) 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 var(--space-3) 0 var(--space-2)' },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--muted)',
    backgroundColor: 'var(--surface)',
    border: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '32px', padding: '0 var(--space-1) 0 0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--hover)' },
  '.cm-outline-selected, &.cm-focused .cm-outline-selected': {
    backgroundColor: 'var(--accent-soft)',
    boxShadow: 'inset 2px 0 var(--accent)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'var(--accent-soft)' },
  '.cm-outline-kind': { color: 'var(--accent)' },
  '.cm-outline-key': { color: 'var(--muted)' },
  '.cm-outline-value': { color: 'var(--good)' },
  '.cm-outline-text': { color: 'var(--good)' },
  '.cm-outline-word': { color: 'var(--warn)' },
  '.cm-outline-mark, .cm-outline-id': { color: 'var(--muted)' },
  '.cm-outline-comment': { color: 'var(--muted)', fontStyle: 'italic' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--bad)',
    textDecorationSkipInk: 'none',
  },
  '.cm-lintPoint-error::after': { borderBottomColor: 'var(--bad)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    color: 'var(--ink)',
    backgroundColor: 'var(--raised)',
    boxShadow: 'var(--shadow-float)',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', fontSize: 'var(--text-12)' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '2px var(--space-2)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--ink)',
    backgroundColor: 'var(--accent-soft)',
  },
  '.cm-completionDetail': {
    marginLeft: 'var(--space-2)',
    color: 'var(--muted)',
    fontFamily: 'var(--font-sans)',
    fontStyle: 'normal',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: 'var(--weight-strong)' },
  '.cm-diagnostic': { fontFamily: 'var(--font-sans)', fontSize: 'var(--text-12)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--bad)' },
});
