import { addCommand, findCommand } from './add';
import { ALIGN_COMMANDS, SIZE_COMMANDS, SPACE_COMMANDS } from './arrange';
import { copyCommand, cutCommand, pasteCommand } from './clipboard';
import type { CanvasCommand } from './command';
import { connectCommand } from './connect';
import { deleteSelectionCommand } from './delete-selection';
import { duplicateCommand, duplicateConnectedCommand } from './duplicate';
import { favouriteCommand } from './favourite';
import { redoCommand, undoCommand } from './history';
import { findOnCanvasCommand } from './find';
import { inspectCommand } from './inspect';
import { layOutCommand } from './layout';
import { loadCommand, takeDownCommand, whyCommand } from './load';
import { lockCommand } from './lock';
import { menuCommand } from './menu';
import { MOVE_COMMANDS } from './move';
import { outlineCommand } from './outline';
import { RECONNECT_COMMANDS } from './reconnect';
import { renameCommand } from './rename';
import { reverseCommand } from './reverse';
import { clearSelectionCommand, selectAllCommand, toggleSelectionCommand } from './select';
import { WALK_COMMANDS } from './walk';
import { boxCommand, handCommand, noteCommand, whiteboardCommand } from './whiteboard';
import {
  actualSizeCommand,
  fitCommand,
  zoomInCommand,
  zoomOutCommand,
  zoomToSelectionCommand,
} from './zoom';

/** Everything that the keyboard does on the canvas. */
export const CANVAS_COMMANDS: readonly CanvasCommand[] = [
  addCommand,
  findCommand,
  boxCommand,
  noteCommand,
  favouriteCommand,
  connectCommand,
  renameCommand,
  copyCommand,
  cutCommand,
  pasteCommand,
  duplicateCommand,
  duplicateConnectedCommand,
  reverseCommand,
  ...RECONNECT_COMMANDS,
  inspectCommand,
  menuCommand,
  deleteSelectionCommand,
  selectAllCommand,
  clearSelectionCommand,
  toggleSelectionCommand,
  findOnCanvasCommand,
  ...WALK_COMMANDS,
  undoCommand,
  redoCommand,
  zoomInCommand,
  zoomOutCommand,
  actualSizeCommand,
  fitCommand,
  zoomToSelectionCommand,
  outlineCommand,
  handCommand,
  whiteboardCommand,
  ...ALIGN_COMMANDS,
  ...SPACE_COMMANDS,
  ...SIZE_COMMANDS,
  layOutCommand,
  lockCommand,
  takeDownCommand,
  whyCommand,
  loadCommand,
  ...MOVE_COMMANDS,
];
