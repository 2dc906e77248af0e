import { GLYPH_SIZE, GLYPH_STROKE_WIDTH, GLYPHS } from '../../design/glyphs';
import { boundarySpec } from '../../design/kinds/boundaries';
import { kindSpec } from '../../design/kinds/catalog';
import type { Boundary, Component, Connection, ConnectionMode } from '../../design/schema';
import { COMPONENT_HEIGHT, COMPONENT_WIDTH, type Point } from '../../design/size';
import { componentSummary } from '../../design/summary';
import { type ColourTheme, FAMILY_TONES } from '../../design/tones';
import { PALETTES } from './palette';
import { fittedText, textWidth, type Type } from './text-width';
import { element, escapeXml } from './xml';

const NAME: Type = { sizePx: 13, weight: 500 };
const DETAIL: Type = { sizePx: 11, weight: 400 };
const TAB: Type = { sizePx: 11, weight: 500 };
const CARD_RADIUS = 8;
const GLYPH_LEFT = 10;
const TEXT_LEFT = 36;
const TEXT_WIDTH = COMPONENT_WIDTH - TEXT_LEFT - 7;
const TAB_HEIGHT = 20;

const DASHES: Readonly<Record<ConnectionMode, string | undefined>> = {
  sync: undefined,
  async: '6 4',
  replicate: '1 4',
};

export interface Pen {
  readonly theme: ColourTheme;
  /** The id of the arrowhead. */
  readonly arrow: string;
}

function words(text: string, place: Point, type: Type, fill: string, anchor?: 'middle'): string {
  const attributes = {
    x: place.x,
    y: place.y,
    'font-size': type.sizePx,
    'font-weight': type.weight,
    fill,
    'text-anchor': anchor,
  };
  return element('text', attributes, escapeXml(text));
}

export function drawArrowhead(pen: Pen): string {
  const attributes = {
    id: pen.arrow,
    viewBox: '0 0 8 8',
    refX: 7,
    refY: 4,
    markerWidth: 8,
    markerHeight: 8,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  };
  const head = element('path', { d: 'M0 0.5 8 4 0 7.5Z', fill: PALETTES[pen.theme].muted });
  return element('marker', attributes, head);
}

export function drawBoundary(boundary: Boundary, pen: Pen): string {
  const palette = PALETTES[pen.theme];
  const { label } = boundarySpec(boundary.kind);
  const name = boundary.name.trim() === '' ? label : boundary.name;
  const shown = fittedText(name, Math.max(TAB_HEIGHT, boundary.width - 24), TAB);
  const frame = {
    x: boundary.x + 0.5,
    y: boundary.y + 0.5,
    width: boundary.width - 1,
    height: boundary.height - 1,
    rx: CARD_RADIUS,
    fill: boundary.kind === 'zone' ? palette.tint : 'none',
    'fill-opacity': boundary.kind === 'zone' ? 0.04 : undefined,
    stroke: palette.lineStrong,
    'stroke-dasharray': '4 4',
  };
  const tab = {
    x: boundary.x + 0.5,
    y: boundary.y + 0.5,
    width: Math.ceil(textWidth(shown, TAB)) + 16,
    height: TAB_HEIGHT,
    rx: 6,
    fill: palette.surface,
    stroke: palette.lineStrong,
  };
  return element(
    'g',
    {},
    element('title', {}, escapeXml(`${name} (${label.toLowerCase()})`)),
    element('rect', frame),
    element('rect', tab),
    words(shown, { x: boundary.x + 8, y: boundary.y + 14.5 }, TAB, palette.muted),
  );
}

export function drawLine(connection: Connection, path: string, pen: Pen): string {
  return element('path', {
    d: path,
    fill: 'none',
    stroke: PALETTES[pen.theme].muted,
    'stroke-width': 1.5,
    'stroke-linecap': connection.mode === 'replicate' ? 'round' : undefined,
    'stroke-dasharray': DASHES[connection.mode],
    'marker-end': `url(#${pen.arrow})`,
  });
}

/** The words of a connection, centred at a place with so much room; empty when it has none. */
export function drawLabel(connection: Connection, centre: Point, room: number, pen: Pen): string {
  const label = connection.label.trim();
  if (label === '') return '';
  const palette = PALETTES[pen.theme];
  const shown = fittedText(label, room - 10, DETAIL);
  const width = Math.ceil(textWidth(shown, DETAIL)) + 10;
  const chip = {
    x: centre.x - width / 2,
    y: centre.y - 9,
    width,
    height: 18,
    rx: 4,
    fill: palette.surface,
    stroke: palette.line,
  };
  return element(
    'g',
    {},
    element('title', {}, escapeXml(label)),
    element('rect', chip),
    words(shown, { x: centre.x, y: centre.y + 4 }, DETAIL, palette.muted, 'middle'),
  );
}

export function drawComponent(component: Component, pen: Pen): string {
  const palette = PALETTES[pen.theme];
  const spec = kindSpec(component.kind);
  const tone = FAMILY_TONES[pen.theme][spec.family];
  const name = component.name.trim() === '' ? spec.label : component.name;
  const summary = componentSummary(component);
  const card = {
    x: component.x + 0.5,
    y: component.y + 0.5,
    width: COMPONENT_WIDTH - 1,
    height: COMPONENT_HEIGHT - 1,
    rx: CARD_RADIUS,
    fill: spec.family === 'note' ? tone.soft : palette.surface,
    stroke: palette.lineStrong,
  };
  const glyph = {
    d: GLYPHS[component.kind],
    transform: `translate(${component.x + GLYPH_LEFT} ${component.y + (COMPONENT_HEIGHT - GLYPH_SIZE) / 2})`,
    fill: 'none',
    stroke: tone.ink,
    'stroke-width': GLYPH_STROKE_WIDTH,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  const left = component.x + TEXT_LEFT;
  const nameLine = component.y + (summary === '' ? 32.5 : 25);
  const second = { x: left, y: component.y + 41 };
  return element(
    'g',
    {},
    element('title', {}, escapeXml(`${name} (${spec.label.toLowerCase()})`)),
    element('rect', card),
    element('path', glyph),
    words(fittedText(name, TEXT_WIDTH, NAME), { x: left, y: nameLine }, NAME, palette.ink),
    summary === ''
      ? ''
      : words(fittedText(summary, TEXT_WIDTH, DETAIL), second, DETAIL, palette.muted),
  );
}
