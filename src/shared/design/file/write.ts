import { compareText, recordsInOrder } from '../order';
import { type Design, DESIGN_VERSION, type Properties } from '../schema';
import { DESIGN_FILE_FORMAT, type DesignFileContent, type DesignFileMeta } from './format';

/** The design as the content of a file, in an order that does not depend on how it was drawn. */
export function designFileContent(design: Design, meta: DesignFileMeta): DesignFileContent {
  return {
    format: DESIGN_FILE_FORMAT,
    version: DESIGN_VERSION,
    problem: meta.problem,
    title: meta.title,
    components: recordsInOrder(design.components).map(
      ({ id, kind, name, x, y, boundary, properties, isLocked }) => ({
        ...{ id, kind, name, x, y, boundary, properties: ordered(properties) },
        ...lock(isLocked),
      }),
    ),
    connections: recordsInOrder(design.connections).map(
      ({ id, from, to, mode, operation, label, flows, properties }) =>
        ({ id, from, to, mode, operation, label, flows, properties: ordered(properties) }) as const,
    ),
    boundaries: recordsInOrder(design.boundaries).map(
      ({ id, kind, name, x, y, width, height, parent, isLocked }) => ({
        ...{ id, kind, name, x, y, width, height, parent },
        ...lock(isLocked),
      }),
    ),
  };
}

/** The text of an exported design file: the same design gives the same bytes. */
export function writeDesignFile(design: Design, meta: DesignFileMeta): string {
  return `${JSON.stringify(designFileContent(design, meta), null, 2)}\n`;
}

/** What is not locked does not say so. */
function lock(isLocked: boolean | undefined): { isLocked?: true } {
  return isLocked ? { isLocked } : {};
}

function ordered(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).toSorted(([one], [other]) => compareText(one, other)),
  );
}
