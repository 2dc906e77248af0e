import type { ComponentKind } from './kinds/kind';

/** Glyphs are drawn on a square of this many units. */
export const GLYPH_SIZE = 20;
/** To be stroked with round caps and joins, and not filled. */
export const GLYPH_STROKE_WIDTH = 1.5;

function circle(x: number, y: number, radius: number): string {
  const across = 2 * radius;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`;
}

function box(x: number, y: number, width: number, height: number): string {
  const [w, h] = [width - 3, height - 3];
  return `M${x + 1.5} ${y}h${w}a1.5 1.5 0 0 1 1.5 1.5v${h}a1.5 1.5 0 0 1-1.5 1.5h${-w}a1.5 1.5 0 0 1-1.5-1.5v${-h}a1.5 1.5 0 0 1 1.5-1.5Z`;
}

function drawing(...parts: readonly string[]): string {
  return parts.join('');
}

const CYLINDER =
  'M3.5 5.5c0-1.66 2.9-3 6.5-3s6.5 1.34 6.5 3-2.9 3-6.5 3-6.5-1.34-6.5-3ZM3.5 5.5v9c0 1.66 2.9 3 6.5 3s6.5-1.34 6.5-3v-9';

/** SVG path data of the glyph of each kind, drawn for this program. */
export const GLYPHS: Readonly<Record<ComponentKind, string>> = {
  'web-client': drawing(box(2.5, 4, 15, 12), 'M2.5 7.75h15M5 5.9h.01M7.25 5.9h.01'),
  'mobile-client': drawing(box(5.5, 2.5, 9, 15), 'M9 14.75h2'),

  dns: 'M10 2.5v15M7.5 17.5h5M10 4h5l2 1.75-2 1.75h-5M10 9H5l-2 1.75L5 12.5h5',
  cdn: drawing(
    circle(10, 10, 2.75),
    'M8 8 5.2 5.2M12 8l2.8-2.8M8 12l-2.8 2.8M12 12l2.8 2.8',
    circle(4.25, 4.25, 1.25),
    circle(15.75, 4.25, 1.25),
    circle(4.25, 15.75, 1.25),
    circle(15.75, 15.75, 1.25),
  ),
  waf: 'M10 2.5 16 4.75v4.5c0 3.75-2.5 6.75-6 8.25-3.5-1.5-6-4.5-6-8.25v-4.5ZM7.25 9.75l2 2L13 8',
  'load-balancer': drawing(
    circle(4, 10, 1.5),
    'M5.5 10h9M7.5 10c2.5 0 2-5.5 5-5.5h2M7.5 10c2.5 0 2 5.5 5 5.5h2',
    circle(16, 4.5, 1.5),
    circle(16, 10, 1.5),
    circle(16, 15.5, 1.5),
  ),
  'api-gateway': 'M3.5 17V9.5a6.5 6.5 0 0 1 13 0V17M7 17V9.75a3 3 0 0 1 6 0V17M2.5 17H7M13 17h4.5',
  'reverse-proxy': drawing(
    box(6, 2.5, 8, 15),
    'M2.5 7.5h8.25M8.75 5.5l2 2-2 2M17.5 12.5H9.25M11.25 10.5l-2 2 2 2',
  ),
  'rate-limiter': 'M3 15a7.5 7.5 0 1 1 14 0M10 12.5l3.5-4M10 4.75V6.5M3.25 15h3.5M13.25 15h3.5',

  service: drawing(box(3, 3, 14, 14), 'M8.25 7.25 5.75 10l2.5 2.75M11.75 7.25l2.5 2.75-2.5 2.75'),
  'websocket-gateway': drawing(circle(10, 10, 7.5), 'M6 8.25h8l-2.25-2.25M14 11.75H6l2.25 2.25'),
  worker: drawing(
    circle(10, 10, 5),
    circle(10, 10, 1.75),
    'M10 5V2.5M10 15v2.5M5 10H2.5M15 10h2.5M6.46 6.46 4.7 4.7M13.54 6.46l1.76-1.76M6.46 13.54 4.7 15.3M13.54 13.54l1.76 1.76',
  ),
  scheduler: drawing(circle(10, 10, 7.5), 'M10 5.5V10l3 2'),
  'serverless-function':
    'M15 4.25C14.5 3.25 13.75 2.75 12.75 2.75c-1.75 0-2.4 1.4-2.75 3.25L8.5 14c-.35 1.85-1 3.25-2.75 3.25-.75 0-1.25-.25-1.75-.75M6 8.5h7.5',
  transcoder: drawing(
    box(2.5, 4, 15, 12),
    'M6.25 4v12M13.75 4v12M2.5 8h3.75M2.5 12h3.75M13.75 8h3.75M13.75 12h3.75',
  ),

  cache: 'M11 2.5 4 11.25h5l-.5 6.25 7.5-9h-5.25Z',
  'in-memory-index': drawing(
    circle(10, 4, 1.5),
    circle(5.5, 10, 1.5),
    circle(14.5, 10, 1.5),
    circle(3.5, 16, 1.5),
    circle(8, 16, 1.5),
    circle(14.5, 16, 1.5),
    'M9.1 5.2 6.4 8.8M10.9 5.2l2.7 3.6M5 11.5l-1 3M6.1 11.4l1.3 3.2M14.5 11.5v3',
  ),

  'sql-database': drawing(CYLINDER, 'M3.5 10c0 1.66 2.9 3 6.5 3s6.5-1.34 6.5-3'),
  'key-value-store': drawing(circle(6.25, 13.75, 3.5), 'M8.75 11.25l8-8M13.5 6.5 16 9M11 9l2 2'),
  'document-store':
    'M5.5 2.5h6l4 4v9.5a1.5 1.5 0 0 1-1.5 1.5H5.5A1.5 1.5 0 0 1 4 16V4a1.5 1.5 0 0 1 1.5-1.5ZM11.5 2.5v4h4M7 10.5h5.5M7 13.75h3.5',
  'wide-column-store': drawing(box(2.5, 3, 15, 14), 'M2.5 7.25h15M7.5 3v14M12.5 3v9.75'),
  'graph-database': drawing(
    circle(5, 5.25, 2),
    circle(15.25, 7, 2),
    circle(8, 15.5, 2),
    'M7 5.6l6.3 1.1M5.6 7.2l1.8 6.3M13.9 8.5l-4.6 5.4',
  ),
  'time-series-database': 'M3 3v14h14M6 13l3-4 3 2.5 4.75-6',
  'vector-database':
    'M4 16V4M2.25 5.75 4 4l1.75 1.75M4 16h12M14.25 14.25 16 16l-1.75 1.75M4 16l8.5-8.5M9.5 7.5h3v3',
  'search-index': drawing(circle(8.5, 8.5, 5.75), 'M12.75 12.75l4.75 4.75M6 7.25h5M6 9.75h3'),
  'object-storage':
    'M3.5 5.25c0-1.25 2.9-2.25 6.5-2.25s6.5 1 6.5 2.25S13.6 7.5 10 7.5 3.5 6.5 3.5 5.25ZM3.5 5.25 5.25 15.5c.25 1.1 2.2 2 4.75 2s4.5-.9 4.75-2L16.5 5.25',

  queue: drawing(
    'M2.5 5h15M2.5 15h15',
    circle(5, 10, 1.75),
    circle(10, 10, 1.75),
    circle(15, 10, 1.75),
  ),
  stream:
    'M2.5 5.5c2.5-2 5-2 7.5 0s5 2 7.5 0M2.5 10c2.5-2 5-2 7.5 0s5 2 7.5 0M2.5 14.5c2.5-2 5-2 7.5 0s5 2 7.5 0',
  'pub-sub': drawing(
    circle(10, 10, 1.5),
    'M6.5 13.5a5 5 0 0 1 0-7M13.5 6.5a5 5 0 0 1 0 7M4 16a8.5 8.5 0 0 1 0-12M16 4a8.5 8.5 0 0 1 0 12',
  ),

  'id-generator': 'M8 3 6.5 17M13.5 3 12 17M3.5 7.5H17M3 12.5h13.5',
  'coordination-service': 'M3.25 15.75 2.5 6.5l4.5 3.75L10 4l3 6.25 4.5-3.75-.75 9.25Z',
  'service-registry': drawing(
    box(4.5, 2.5, 12.5, 15),
    'M2.75 6.25h3.5M2.75 10h3.5M2.75 13.75h3.5M9.5 8h4M9.5 12h4',
  ),

  'identity-provider': drawing(
    circle(10, 6.5, 3.5),
    'M3.5 17.25c.6-3.5 3.2-4.75 6.5-4.75s5.9 1.25 6.5 4.75',
  ),
  'notification-provider':
    'M5 13.25V9a5 5 0 0 1 10 0v4.25l1.5 1.75h-13ZM8.25 17.25a2 2 0 0 0 3.5 0M10 2.5V4',
  'external-service': 'M6 15.5a3.75 3.75 0 0 1-.4-7.48 5 5 0 0 1 9.6-.9 4.2 4.2 0 0 1-.7 8.38Z',

  monitoring: 'M2.5 10.5h3.25L8 4.5l3.75 11 2-5h3.75',
  'log-pipeline':
    'M3 4.5h.01M6.5 4.5h11M3 8.25h.01M6.5 8.25H14M3 12h.01M6.5 12h11M3 15.75h.01M6.5 15.75h6',
  'batch-pipeline': 'M10 2.75l7 3.5-7 3.5-7-3.5ZM3 10l7 3.5 7-3.5M3 13.75l7 3.5 7-3.5',

  note: 'M5 3.5h10A1.5 1.5 0 0 1 16.5 5v7L12 16.5H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.5ZM16.5 12h-3a1.5 1.5 0 0 0-1.5 1.5v3',
};
