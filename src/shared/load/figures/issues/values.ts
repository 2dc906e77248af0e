import { valueProblem } from '../../../design/kinds/accepts';
import { propertySpec } from '../../../design/kinds/catalog';
import { connectionSpec } from '../../../design/kinds/connections';
import type { PropertySpec } from '../../../design/kinds/kind';
import { compareText } from '../../../design/order';
import type { Component, Connection, Properties, PropertyValue } from '../../../design/schema';
import { inWords } from '../../../lib/in-words';
import { recalledOf } from '../../../lib/memoised';
import type { Settled } from '../../propagation/settle';
import type { LoadIssue } from '../../results';
import { nameIn } from '../../routing/network';
import { assumed, notComputed } from './issue';

/** Values that are unknown, missing or make no sense, and what the model takes in their place. */
export function valueIssues({ plan }: Settled): LoadIssue[] {
  const { network, routes } = plan;
  const { stations } = network;
  const used = new Set<number>();
  for (const { nodes } of routes) for (const { station } of nodes) used.add(station);
  const ambiguous = new Set(routes.flatMap((route) => route.ambiguous));
  const unknown = stations.filter(({ isKnown }, number) => !isKnown && used.has(number));
  return [
    ...unknown.map(({ id }) =>
      notComputed(
        `unknown/${id}`,
        `The model has no figures for what ${nameIn(network, id)} can carry: it is taken to keep up, and left out of the bottleneck.`,
        { components: [id] },
      ),
    ),
    ...[...ambiguous]
      .sort()
      .map((id) =>
        assumed(
          `split/${id}`,
          `${nameIn(network, id)} leads to several different components and the lines do not say which flows they carry: traffic is split evenly. Name the flows on the lines.`,
          { components: [id] },
        ),
      ),
    ...stations
      .filter(({ assumedProperties }) => assumedProperties.length > 0)
      .map(({ id, component, assumedProperties }) =>
        assumed(
          `untold/${id}`,
          `${nameIn(network, id)} does not say its ${inWords(assumedProperties.map((one) => labelOf(propertySpec(component.kind, one), one)))}: the usual ${assumedProperties.length === 1 ? 'value is' : 'values are'} used.`,
          { components: [id] },
        ),
      ),
    ...stations.flatMap(({ id, component }) =>
      wrongOn(component).map((what) =>
        oddIssue(id, nameIn(network, id), what, { components: [id] }),
      ),
    ),
    ...network.connections.flatMap((connection) => {
      const { id, from, to } = connection;
      return wrongAlong(connection).map((what) => {
        const name = `The line from ${nameIn(network, from)} to ${nameIn(network, to)}`;
        return oddIssue(id, name, what, { connections: [id] });
      });
    }),
  ];
}

interface Wrong {
  readonly property: string;
  readonly message: string;
}

function oddIssue(
  id: string,
  name: string,
  { property, message }: Wrong,
  where: Partial<Pick<LoadIssue, 'components' | 'connections'>>,
): LoadIssue {
  return assumed(`odd/${id}/${property}`, `${name}: ${message}`, where);
}

const wrongOn = recalledOf(({ kind, properties }: Component) =>
  wrongValues(properties, (property) => propertySpec(kind, property)),
);
const wrongAlong = recalledOf(({ properties }: Connection) =>
  wrongValues(properties, connectionSpec),
);

function wrongValues(
  properties: Properties,
  specOf: (property: string) => PropertySpec | undefined,
): Wrong[] {
  const wrong: Wrong[] = [];
  for (const [property, value] of Object.entries(properties)) {
    const spec = specOf(property);
    // That nothing runs is said apart.
    const isNone = property === 'replicas' && value === 0;
    const problem = !spec || spec.type === 'text' || isNone ? null : valueProblem(spec, value);
    if (!spec || problem === null) continue;
    const message = `${labelOf(spec, property)} ${problem} (it is ${shown(value)}), so ${takenInstead(spec, value)}.`;
    wrong.push({ property, message });
  }
  return wrong.sort((one, other) => compareText(one.property, other.property));
}

function takenInstead(spec: PropertySpec, value: PropertyValue): string {
  if (spec.type !== 'number' || typeof value !== 'number' || !(value >= 0 && value < Infinity)) {
    return 'the usual value is used';
  }
  return value > spec.max
    ? `it counts as ${spec.max}`
    : 'it counts as the nearest that makes sense';
}

function labelOf(spec: PropertySpec | undefined, property: string): string {
  const label = spec?.label ?? property;
  // Abbreviations such as TLS stay as they are.
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function shown(value: PropertyValue): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}
