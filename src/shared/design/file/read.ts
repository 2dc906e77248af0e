import { PROBLEM_IDS, type ProblemId } from '../../problems/ids';
import { failure, type Result, success } from '../../lib/result';
import { reparent } from '../edit/reparent';
import {
  type Component,
  type Connection,
  type Design,
  DESIGN_VERSION,
  DesignSchema,
  MAX_NAME_LENGTH,
} from '../schema';
import { DESIGN_FILE_FORMAT, type FileRemark, MAX_FILE_LENGTH, type ReadDesign } from './format';
import { placeBoundaries, placeComponents } from './layout';
import {
  type BoundaryDraft,
  type ComponentDraft,
  readBoundaries,
  readComponents,
  readConnections,
} from './read-items';
import { readHomes } from './read-homes';
import { type Fields, isFields, quote, Remarks } from './remarks';
import { upgraded } from './upgrades';

type Refusal = readonly FileRemark[];

/**
 * Reads an exported design, or one written by hand: positions, boundaries, properties and the details of connections
 * may be missing. Never throws; a file that cannot be understood is refused with every problem found and its place.
 */
export function readDesignFile(text: string): Result<ReadDesign, Refusal> {
  if (text.length > MAX_FILE_LENGTH) return refuse('the file is larger than 5 MB');
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return refuse(
      `the file is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return readDesignContent(content);
}

/** The same for a file that has already been parsed as JSON. */
export function readDesignContent(content: unknown): Result<ReadDesign, Refusal> {
  if (!isFields(content)) return refuse(`the file must hold an object, not ${quote(content)}`);
  const foreign = foreignFormat(content);
  if (foreign !== null) return failure([foreign]);
  const remarks = new Remarks();
  return readFields(upgraded(content, versionOf(content), remarks), remarks);
}

/** Reads content of the newest version. */
function readFields(content: Fields, remarks: Remarks): Result<ReadDesign, Refusal> {
  const known = [
    'format',
    'version',
    'problem',
    'title',
    'components',
    'connections',
    'boundaries',
  ];
  remarks.unused('', content, known);
  const title = remarks.text('title', content['title'], '', MAX_NAME_LENGTH);
  const problem = readProblem(content['problem'], remarks);
  const components = readComponents(content['components'], remarks);
  const boundaries = readBoundaries(content['boundaries'], remarks);
  const connections = readConnections(content['connections'], components.byId, remarks);
  const nested = readHomes(components, boundaries, remarks);
  if (remarks.problems.length > 0) return failure(remarks.problems);

  const design = assemble(components.byId, connections.byId, nested);
  const checked = DesignSchema.safeParse(design);
  if (!checked.success) {
    return failure(
      checked.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('.'),
        message,
      })),
    );
  }
  return success({ design, problem, title, warnings: remarks.warnings });
}

function refuse(message: string): Result<never, Refusal> {
  return failure([{ path: '', message }]);
}

function foreignFormat(content: Fields): FileRemark | null {
  const { format, version, type } = content;
  if (format !== undefined && format !== DESIGN_FILE_FORMAT) {
    return { path: 'format', message: `must be "${DESIGN_FILE_FORMAT}", not ${quote(format)}` };
  }
  if (format === undefined && !Array.isArray(content['components'])) {
    const seen = type === undefined ? '' : ` (its type is ${quote(type)})`;
    return { path: '', message: `this is not a design of Whiteboard Coach${seen}` };
  }
  if (version === undefined) return null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const message = `must be a whole number from 1 to ${DESIGN_VERSION}, not ${quote(version)}`;
    return { path: 'version', message };
  }
  if (version > DESIGN_VERSION) {
    return {
      path: 'version',
      message: `the file was written by a newer Whiteboard Coach (version ${version}; this one reads up to ${DESIGN_VERSION}); update the app to open it`,
    };
  }
  return null;
}

/** A file written by hand need not say that it is of the newest version. */
function versionOf({ version }: Fields): number {
  return typeof version === 'number' ? version : DESIGN_VERSION;
}

function readProblem(value: unknown, remarks: Remarks): ProblemId | null {
  if (value === undefined || value === null) return null;
  const problem = PROBLEM_IDS.find((id) => id === value);
  if (problem === undefined)
    remarks.warn('problem', `there is no problem ${quote(value)}; it was left out`);
  return problem ?? null;
}

function assemble(
  drafts: ReadonlyMap<string, ComponentDraft>,
  connections: ReadonlyMap<string, Connection>,
  boundaries: ReadonlyMap<string, BoundaryDraft>,
): Design {
  const components: Record<string, Component> = {};
  const undecided: string[] = [];
  for (const [id, draft] of placeComponents(drafts, boundaries, connections.values())) {
    components[id] = { ...draft, boundary: draft.boundary ?? null };
    if (draft.boundary === undefined) undecided.push(id);
  }
  const design: Design = {
    components,
    connections: Object.fromEntries(connections),
    boundaries: placeBoundaries(boundaries, Object.values(components)),
  };
  const housed = undecided.length > 0 ? reparent(design, undecided) : design;
  // Some parents from the file and some from the drawing could make a circle, so it is all or none.
  const isDrawn = [...boundaries.values()].every(({ parent }) => parent === undefined);
  return isDrawn ? { ...housed, boundaries: reparent(housed).boundaries } : housed;
}
