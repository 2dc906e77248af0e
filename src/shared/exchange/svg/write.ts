import { designFileContent, type DesignFileMeta } from '../../design/file';
import { recordsInOrder } from '../../design/order';
import { connectionCourses, connectionPath } from '../../design/routing';
import type { Boundary, Design } from '../../design/schema';
import { designBounds, type Rectangle } from '../../design/size';
import type { ColourTheme } from '../../design/tones';
import { asciiJson, toBase64 } from '../ascii';
import { drawArrowhead, drawBoundary, drawComponent, drawLabel, drawLine, type Pen } from './draw';
import { PALETTES } from './palette';
import { fittedText, type Type } from './text-width';
import { element, escapeXml } from './xml';

/** The id of the element that holds the design, so that the picture can be opened again. */
export const SVG_METADATA_ID = 'whiteboard-coach-design';

export interface SvgOptions extends DesignFileMeta {
  readonly theme: ColourTheme;
  /** false: transparent. */
  readonly hasBackground?: boolean;
  /** false: only the picture, for pages that show several or carry the design themselves. */
  readonly isReopenable?: boolean;
  /** Begins every id, so that several pictures can stand in one page. */
  readonly idPrefix?: string;
}

const MARGIN = 32;
const CAPTION: Type = { sizePx: 15, weight: 600 };
const CAPTION_HEIGHT = 40;
const MIN_WIDTH = 320;
const EMPTY: Rectangle = { x: 0, y: 0, width: MIN_WIDTH - 2 * MARGIN, height: 80 };

/** The design as a picture: the same design and options give the same text. All user text is escaped. */
export function writeSvg(design: Design, options: SvgOptions): string {
  const prefix = options.idPrefix ?? 'wc';
  const pen: Pen = { theme: options.theme, arrow: `${prefix}-arrow` };
  const palette = PALETTES[options.theme];
  const frame = pictureFrame(design, options.title);
  const counts = `${Object.keys(design.components).length} components, ${Object.keys(design.connections).length} connections`;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: frame.width,
    height: frame.height,
    viewBox: [frame.x, frame.y, frame.width, frame.height].join(' '),
    role: 'img',
    'aria-label': options.title === '' ? counts : `${options.title}: ${counts}`,
    'font-family': "'Inter Variable', Inter, system-ui, sans-serif",
  };
  const parts = [
    options.isReopenable === false ? '' : metadata(design, options),
    element('defs', {}, drawArrowhead(pen)),
    options.hasBackground === false ? '' : element('rect', { ...frame, fill: palette.background }),
    caption(options.title, frame, palette.ink),
    ...outermostFirst(design).map((boundary) => drawBoundary(boundary, pen)),
    ...drawConnections(design, pen),
    ...recordsInOrder(design.components).map((component) => drawComponent(component, pen)),
  ];
  return `${element('svg', root, '\n', parts.filter((part) => part !== '').join('\n'), '\n')}\n`;
}

/** The design inside the picture, as the text of its file in base64. */
function metadata(design: Design, meta: DesignFileMeta): string {
  const file = designFileContent(design, { problem: meta.problem, title: meta.title });
  return element('metadata', { id: SVG_METADATA_ID }, toBase64(asciiJson(file)));
}

function pictureFrame(design: Design, title: string): Rectangle {
  const bounds = designBounds(design) ?? EMPTY;
  const head = title.trim() === '' ? 0 : CAPTION_HEIGHT;
  const [left, top] = [Math.floor(bounds.x) - MARGIN, Math.floor(bounds.y) - MARGIN - head];
  return {
    x: left,
    y: top,
    width: Math.max(MIN_WIDTH, Math.ceil(bounds.x + bounds.width) + MARGIN - left),
    height: Math.ceil(bounds.y + bounds.height) + MARGIN - top,
  };
}

function caption(title: string, frame: Rectangle, fill: string): string {
  if (title.trim() === '') return '';
  const attributes = {
    x: frame.x + MARGIN,
    y: frame.y + MARGIN + CAPTION.sizePx,
    'font-size': CAPTION.sizePx,
    'font-weight': CAPTION.weight,
    fill,
  };
  const shown = fittedText(title.trim(), frame.width - 2 * MARGIN, CAPTION);
  return element('text', attributes, escapeXml(shown));
}

/** All lines first, so that no line covers the words of another. */
function drawConnections(design: Design, pen: Pen): string[] {
  const courses = connectionCourses(design);
  const drawn = recordsInOrder(design.connections).flatMap((connection) => {
    const from = design.components[connection.from];
    const to = design.components[connection.to];
    if (!from || !to) return [];
    return [{ connection, ...connectionPath(from, to, courses.get(connection.id)) }];
  });
  return [
    ...drawn.map(({ connection, path }) => drawLine(connection, path, pen)),
    ...drawn.map(({ connection, label, labelRoom }) =>
      drawLabel(connection, label, labelRoom, pen),
    ),
  ];
}

function outermostFirst(design: Design): readonly Boundary[] {
  const area = ({ width, height }: Boundary) => width * height;
  return recordsInOrder(design.boundaries).toSorted((one, other) => area(other) - area(one));
}
