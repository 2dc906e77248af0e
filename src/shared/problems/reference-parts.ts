import type { BoundaryKind, ComponentKind } from '../design/kinds/kind';
import type { Boundary, Component, Connection, Design, Properties } from '../design/schema';
import type { Requirement } from '../interview/answers';
import type { FlowSpec } from './pack';

/** Short ways to write the reference designs and answers of packs. */

const COLUMN_PX = 264;
const ROW_PX = 144;
const COMPONENT_WIDTH_PX = 168;
const COMPONENT_HEIGHT_PX = 56;
const FRAME_PADDING_PX = 48;

const SECONDS_PER_DAY = 86_400;

/** A cell of the layout grid; columns run from left to right in the direction of requests. */
export type Cell = readonly [column: number, row: number];

export function recordsById<Item extends { readonly id: string }>(
  ...items: readonly Item[]
): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

/** Cards with ascending positions, by id. */
export function cardsById<Card extends { readonly id: string }>(
  ...cards: readonly Card[]
): Record<string, Card & { readonly position: number }> {
  return recordsById(...cards.map((card, index) => ({ ...card, position: index + 1 })));
}

function positionOf([column, row]: Cell) {
  return { x: column * COLUMN_PX, y: row * ROW_PX };
}

export function component(
  id: string,
  kind: ComponentKind,
  name: string,
  cell: Cell,
  boundary: string | null,
  properties: Properties = {},
): Component {
  return { id, kind, name, ...positionOf(cell), boundary, properties };
}

/** What wakes someone; in two zones, so that it does not fail together with what it watches. */
export function monitoring(cell: Cell, boundary: string): Component {
  const properties = { hasAlarms: true, replicas: 2, zones: 2 };
  return component('monitoring', 'monitoring', 'Monitoring', cell, boundary, properties);
}

/** A frame around the cells from the first to the last. */
export function frame(
  id: string,
  kind: BoundaryKind,
  name: string,
  [firstColumn, firstRow]: Cell,
  [lastColumn, lastRow]: Cell,
): Boundary {
  return {
    id,
    kind,
    name,
    x: firstColumn * COLUMN_PX - FRAME_PADDING_PX,
    y: firstRow * ROW_PX - FRAME_PADDING_PX,
    width: (lastColumn - firstColumn) * COLUMN_PX + COMPONENT_WIDTH_PX + 2 * FRAME_PADDING_PX,
    height: (lastRow - firstRow) * ROW_PX + COMPONENT_HEIGHT_PX + 2 * FRAME_PADDING_PX,
    parent: null,
  };
}

/** A line between two components; its id says which. */
export function connection(
  from: string,
  to: string,
  flows: readonly string[],
  rest: Partial<Pick<Connection, 'mode' | 'operation' | 'label' | 'properties'>> = {},
): Connection {
  return {
    id: `${from}-to-${to}`,
    from,
    to,
    mode: 'sync',
    operation: 'any',
    label: '',
    properties: {},
    ...rest,
    flows: [...flows],
  };
}

/**
 * Another design that shares most of its parts with one: components are left out together with their lines, some are
 * kept at another place or with some other properties, and others come in or take the place of those with the same id.
 */
export function variantOf(
  design: Design,
  change: {
    readonly without: readonly string[];
    readonly boundaries?: readonly Boundary[];
    readonly cells?: Readonly<Record<string, Cell>>;
    readonly properties?: Readonly<Record<string, Properties>>;
    readonly components: readonly Component[];
    readonly connections: readonly Connection[];
  },
): Design {
  const isKept = (id: string) => !change.without.includes(id);
  const components = Object.values(design.components)
    .filter(({ id }) => isKept(id))
    .map((kept) => {
      const cell = change.cells?.[kept.id];
      return {
        ...kept,
        ...(cell && positionOf(cell)),
        properties: { ...kept.properties, ...change.properties?.[kept.id] },
      };
    });
  const connections = Object.values(design.connections).filter(
    ({ id, from, to }) => isKept(id) && isKept(from) && isKept(to),
  );
  return {
    ...design,
    boundaries: change.boundaries ? recordsById(...change.boundaries) : design.boundaries,
    components: recordsById(...components, ...change.components),
    connections: recordsById(...connections, ...change.connections),
  };
}

/** Of a call that is tried once more when it fails, without harm and without making an overload worse. */
export const REPEATABLE = {
  retries: 1,
  backoff: 'exponential',
  hasJitter: true,
  hasRetryBudget: true,
  isIdempotent: true,
  isEncrypted: true,
} as const satisfies Properties;

export function requirement(
  id: string,
  kind: Requirement['kind'],
  priority: Requirement['priority'],
  text: string,
  target = '',
): Omit<Requirement, 'position'> {
  return { id, kind, priority, text, target };
}

const FLOW_DEFAULTS = {
  isAsync: false,
  causedBy: null,
  storedBytes: 0,
  heldConnections: 0,
  popularity: null,
  startsAt: null,
  latencyTarget: null,
  freshnessTargetSeconds: null,
  availabilityTarget: null,
  requirements: [] as string[],
  entities: [] as string[],
  lookedUpBy: null,
  orderedBy: null,
  ownedBy: null,
  content: 'records' as const,
  isPushed: false,
  isEphemeral: false,
  handlesUntrusted: false,
  fanOut: null,
  gatheredLists: null,
} satisfies Partial<FlowSpec>;

/** A flow that starts at clients, is waited for and promises nothing, but for what is said. */
export function flow(
  spec: Omit<FlowSpec, keyof typeof FLOW_DEFAULTS> & Partial<FlowSpec>,
): FlowSpec {
  return { ...FLOW_DEFAULTS, ...spec };
}

/** Average and peak of what each of so many people does so often a day. */
export function dailyRates({
  people,
  peakFactor,
}: {
  readonly people: number;
  readonly peakFactor: number;
}) {
  return (timesPerDay: number) => {
    const averageRequestsPerSecond = (people * timesPerDay) / SECONDS_PER_DAY;
    return {
      averageRequestsPerSecond,
      peakRequestsPerSecond: Math.round(averageRequestsPerSecond * peakFactor),
    };
  };
}
