import { COMPONENT_HEIGHT, COMPONENT_WIDTH, componentBox, holdsBox } from '#shared/design/size';
import { propertySpec } from '#shared/design/kinds/catalog';
import { CONNECTION_PROPERTIES } from '#shared/design/kinds/connections';
import type { PropertySpec } from '#shared/design/kinds/kind';
import type { Design, Properties, PropertyValue } from '#shared/design/schema';

const GRID_PX = 24;

/** What is wrong with the drawing of a design of ours, in words; empty: it is tidy. */
export function drawingFaults(design: Design, flowIds: ReadonlySet<string>): string[] {
  return [
    ...danglingParts(design, flowIds),
    ...unknownProperties(design),
    ...overlaps(design),
    ...misplaced(design),
  ];
}

function danglingParts(design: Design, flowIds: ReadonlySet<string>): string[] {
  const { components, connections, boundaries } = design;
  const keys = [components, connections, boundaries]
    .flatMap((records) => Object.entries<{ readonly id: string }>(records))
    .filter(([key, { id }]) => key !== id)
    .map(([key, { id }]) => `${id} is stored as ${key}`);
  const ends = Object.values(connections)
    .filter(({ from, to }) => !components[from] || !components[to])
    .map(({ id }) => `${id} hangs in the air`);
  const labels = Object.values(connections).flatMap(({ id, flows }) =>
    flows.filter((flow) => !flowIds.has(flow)).map((flow) => `${id} carries unknown ${flow}`),
  );
  const frames = Object.values(components)
    .filter(({ boundary }) => boundary !== null && !boundaries[boundary])
    .map(({ id }) => `${id} is in no known frame`);
  return [...keys, ...ends, ...labels, ...frames];
}

function unknownProperties({ components, connections }: Design): string[] {
  const refused = (
    id: string,
    properties: Properties,
    specOf: (name: string) => PropertySpec | undefined,
  ) =>
    Object.entries(properties)
      .filter(([name, value]) => !takes(specOf(name), value))
      .map(([name, value]) => `${id}.${name} is ${String(value)}`);
  return [
    ...Object.values(components).flatMap(({ id, kind, properties }) =>
      refused(id, properties, (name) => propertySpec(kind, name)),
    ),
    ...Object.values(connections).flatMap(({ id, properties }) =>
      refused(id, properties, (name) => CONNECTION_PROPERTIES.find((one) => one.id === name)),
    ),
  ];
}

function takes(spec: PropertySpec | undefined, value: PropertyValue): boolean {
  switch (spec?.type) {
    case undefined:
      return false;
    case 'number':
      return (
        typeof value === 'number' &&
        value >= spec.min &&
        value <= spec.max &&
        (!spec.isInteger || Number.isInteger(value))
      );
    case 'choice':
      return spec.options.some((option) => option.value === value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && value.length <= spec.maxLength;
    case 'list':
      return Array.isArray(value);
  }
}

function overlaps({ components }: Design): string[] {
  const all = Object.values(components);
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.x - other.x) < COMPONENT_WIDTH &&
          Math.abs(one.y - other.y) < COMPONENT_HEIGHT,
      )
      .map((other) => `${one.id} overlaps ${other.id}`),
  );
}

/** Off the grid, outside the frame it belongs to, or inside one that it does not belong to. */
function misplaced({ components, boundaries }: Design): string[] {
  return Object.values(components).flatMap((component) => {
    const { id, x, y, boundary } = component;
    const offGrid = x % GRID_PX !== 0 || y % GRID_PX !== 0 ? [`${id} is off the grid`] : [];
    const wrong = Object.values(boundaries)
      .filter((frame) => holdsBox(frame, componentBox(component)) !== (boundary === frame.id))
      .map((frame) => `${id} and frame ${frame.id} disagree`);
    return [...offGrid, ...wrong];
  });
}
