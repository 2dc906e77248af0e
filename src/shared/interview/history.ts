import { applyDiff, invertDiff, type Records, type RecordsDiff } from '../lib/records-diff';
import { MAX_UNDO_STEPS, type History, type HistoryStep } from './state';

export const EMPTY_HISTORY: History<never> = { undo: [], redo: [] };

/** The history after a new change: it can be undone, and what had been undone can no longer be redone. */
export function recordStep<Diff>(
  history: History<Diff>,
  { label, diff }: HistoryStep<Diff>,
): History<Diff> {
  return {
    undo: [...history.undo, { label, diff }].slice(-MAX_UNDO_STEPS),
    redo: [],
  };
}

interface Travelled<Document, Diff> {
  readonly document: Document;
  readonly history: History<Diff>;
}

/** Takes back the newest step; changes nothing when there is none. */
export function undoStep<Document extends Records, Diff extends RecordsDiff<Document>>(
  history: History<Diff>,
  document: Document,
): Travelled<Document, Diff> {
  const step = history.undo.at(-1);
  if (!step) return { document, history };
  return {
    document: applyDiff(document, invertDiff<Document>(step.diff)),
    history: { undo: history.undo.slice(0, -1), redo: [...history.redo, step] },
  };
}

/** Does the step again that was undone last; changes nothing when there is none. */
export function redoStep<Document extends Records, Diff extends RecordsDiff<Document>>(
  history: History<Diff>,
  document: Document,
): Travelled<Document, Diff> {
  const step = history.redo.at(-1);
  if (!step) return { document, history };
  return {
    document: applyDiff(document, step.diff as RecordsDiff<Document>),
    history: { undo: [...history.undo, step], redo: history.redo.slice(0, -1) },
  };
}
