import type { ProblemId } from '../../problems/ids';
import type { Boundary, Component, Connection, Design } from '../schema';

export const DESIGN_FILE_FORMAT = 'whiteboard-coach/design';
/** Longer texts are refused before they are looked at. */
export const MAX_FILE_LENGTH = 5 * 1024 * 1024;

export interface DesignFileMeta {
  /** The problem that the design answers, if it answers one. */
  readonly problem: ProblemId | null;
  readonly title: string;
}

/** The content of an exported design file, as written. */
export interface DesignFileContent extends DesignFileMeta {
  readonly format: typeof DESIGN_FILE_FORMAT;
  readonly version: number;
  readonly components: readonly Component[];
  readonly connections: readonly Connection[];
  readonly boundaries: readonly Boundary[];
}

/** Something to say about one place of a file. */
export interface FileRemark {
  /** For example `connections[3].to`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

export interface ReadDesign extends DesignFileMeta {
  readonly design: Design;
  /** What was left out or assumed. */
  readonly warnings: readonly FileRemark[];
}

/** The remark in one line: `connections[3].to: there is no component "cache-2"`. */
export function remarkText(remark: FileRemark): string {
  return remark.path === '' ? remark.message : `${remark.path}: ${remark.message}`;
}
