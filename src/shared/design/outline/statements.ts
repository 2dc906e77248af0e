import type { BoundaryKind, ComponentKind } from '../kinds/kind';
import type { ConnectionMode, ConnectionOperation } from '../schema';
import type { Point } from '../size';
import type { OutlinePlace } from './problems';
import type { Tail, Token } from './tokens';

/** What the lines of an outline say, before names are looked up and values are checked. */

interface Placed extends OutlinePlace {
  /** How far the line is indented. */
  readonly indent: number;
}

/** An id with its place, for the problems with it. */
export type GivenId = Pick<Token, 'text' | 'line' | 'column'>;

interface ItemStatement extends Placed {
  /** null: called after its kind. */
  readonly name: string | null;
  readonly usualName: string;
  readonly id: GivenId | null;
  readonly at: Point | null;
  readonly isLocked: boolean | undefined;
}

export interface ComponentStatement extends ItemStatement {
  readonly type: 'component';
  readonly kind: ComponentKind;
  /** What stands after the colon of a note. */
  readonly text: Tail | null;
}

export interface BoundaryStatement extends ItemStatement {
  readonly type: 'boundary';
  readonly kind: BoundaryKind;
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** A component as an end of a connection names it; the id decides when there is one. */
export interface Reference extends OutlinePlace {
  readonly name: string | null;
  readonly id: string | null;
}

export interface ConnectionStatement extends Placed {
  readonly type: 'connection';
  /** null: the component under which the line stands. */
  readonly from: Reference | null;
  readonly to: Reference;
  readonly mode: ConnectionMode | null;
  readonly operation: ConnectionOperation | null;
  readonly id: GivenId | null;
  readonly label: Tail | null;
}

/** `key = value` of the component or connection under which the line stands. */
export interface SettingStatement extends Placed {
  readonly type: 'setting';
  readonly key: Token;
  readonly value: Tail;
}

/** A line that could not be understood, which is a problem already. */
interface BrokenStatement extends Placed {
  readonly type: 'broken';
}

export type Statement =
  ComponentStatement | BoundaryStatement | ConnectionStatement | SettingStatement | BrokenStatement;
