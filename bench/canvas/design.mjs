const KINDS = ['service', 'cache', 'sql-database', 'queue', 'worker', 'load-balancer'];
const COLUMN_WIDTH = 248;
const ROW_HEIGHT = 112;
/** Every so many lines carries a label, as people write them. */
const LABEL_EVERY = 6;

/** A drawing of so many components in rows, each connected to the next and every third also to the one below. */
export function designOf(count) {
  const components = {};
  const connections = {};
  const connect = (from, to) => {
    const id = `line-${from}-${to}`;
    const isLabelled = Object.keys(connections).length % LABEL_EVERY === 0;
    connections[id] = {
      id,
      from: `part-${from}`,
      to: `part-${to}`,
      mode: 'sync',
      operation: 'any',
      label: isLabelled ? `Request ${from}` : '',
      flows: [],
      properties: {},
    };
  };
  const columns = columnsOf(count);
  for (let index = 0; index < count; index += 1) {
    const id = `part-${index}`;
    components[id] = {
      id,
      kind: KINDS[index % KINDS.length],
      name: `Part ${index}`,
      x: (index % columns) * COLUMN_WIDTH,
      y: Math.floor(index / columns) * ROW_HEIGHT,
      boundary: null,
      properties: index % 2 === 0 ? { replicas: 3, zones: 3 } : {},
    };
    if (index % columns > 0) connect(index - 1, index);
    if (index % 3 === 0 && index >= columns) connect(index - columns, index);
  }
  return { components, connections, boundaries: {} };
}

/** As many as make the drawing about as high as it is wide. */
function columnsOf(count) {
  return Math.ceil(Math.sqrt((count * ROW_HEIGHT) / COLUMN_WIDTH));
}

/** The same with a client at its start, so that requests come and the load model has figures. */
export function withClient({ components, ...rest }) {
  const [first] = Object.values(components);
  const client = { ...first, kind: 'web-client', properties: {} };
  return { ...rest, components: { ...components, [first.id]: client } };
}

/** A component in the middle of the drawing. */
export function middleComponent(count) {
  const columns = columnsOf(count);
  return `part-${Math.floor(count / columns / 2) * columns + Math.floor(columns / 2)}`;
}

const ZONES = 3;
const REGIONS = 2;

/** The same in regions of three zones each, strewn about as a first sketch is. */
export function nestedDesignOf(count) {
  const { components, connections } = designOf(count);
  const boundaries = {};
  const frame = (id, kind, parent, box) => {
    boundaries[id] = { id, kind, name: id, parent, ...box };
  };
  const perZone = Math.ceil(count / (REGIONS * ZONES));
  const zoneWidth = 1_600;
  for (let region = 0; region < REGIONS; region += 1) {
    const left = region * ZONES * (zoneWidth + 48) + region * 96;
    frame(`region-${region}`, 'region', null, {
      x: left,
      y: 0,
      width: ZONES * (zoneWidth + 48),
      height: 1_000,
    });
    for (let zone = 0; zone < ZONES; zone += 1) {
      frame(`zone-${region}-${zone}`, 'zone', `region-${region}`, {
        x: left + 24 + zone * (zoneWidth + 48),
        y: 48,
        width: zoneWidth,
        height: 900,
      });
    }
  }
  Object.values(components).forEach((component, index) => {
    const place = Math.floor(index / perZone);
    const zone = boundaries[`zone-${Math.floor(place / ZONES)}-${place % ZONES}`];
    component.boundary = zone.id;
    component.x = zone.x + 24 + ((index * 5) % 6) * 250;
    component.y = zone.y + 48 + ((index * 7) % 9) * 90;
  });
  return { components, connections, boundaries };
}
