import { recalledOf } from '../../lib/memoised';
import type { Component, ComponentId } from '../schema';
import { assumedValue, KINDS } from './catalog';
import type { Capability, ComponentKind } from './kind';

type Condition = (component: Component) => boolean;

function isSet(id: string): Condition {
  return (component) => assumedValue(component, id) === true;
}

/** Memory counts as durable when it is written to disk and copied to a second instance. */
const survivesLoss: Condition = (component) => {
  const persistence = assumedValue(component, 'persistence');
  const replicas = assumedValue(component, 'replicas');
  return (
    persistence !== 'none' && persistence !== null && typeof replicas === 'number' && replicas >= 2
  );
};

const hasLimit: Condition = (component) => {
  const limit = assumedValue(component, 'limitRequestsPerSecond');
  return typeof limit === 'number' && limit > 0;
};

/** Capabilities that a kind has only when it is set up for them. */
const CONDITIONAL: Partial<Record<ComponentKind, readonly (readonly [Condition, Capability])[]>> = {
  'api-gateway': [[hasLimit, 'limits']],
  waf: [[hasLimit, 'limits']],
  'reverse-proxy': [
    [isSet('cachesResponses'), 'edge-cache'],
    [isSet('hasAuth'), 'place-for-auth'],
  ],
  cache: [[survivesLoss, 'durable']],
  'sql-database': [[isSet('hasOutbox'), 'durable-buffer']],
  'document-store': [[isSet('hasOutbox'), 'durable-buffer']],
  'object-storage': [
    [isSet('emitsEvents'), 'storage-events'],
    [isSet('emitsEvents'), 'durable-buffer'],
  ],
  'pub-sub': [[isSet('isDurable'), 'durable-buffer']],
};

const BY_KIND = new Map<ComponentKind, ReadonlySet<Capability>>(
  KINDS.map(({ kind, capabilities }) => [kind, new Set(capabilities)]),
);
const NONE: ReadonlySet<Capability> = new Set();

/** What this component can do for the design: by its kind, and by how it is set up. */
export const capabilitiesOf = recalledOf((component: Component): ReadonlySet<Capability> => {
  const always = BY_KIND.get(component.kind) ?? NONE;
  const more = (CONDITIONAL[component.kind] ?? []).filter(([holds]) => holds(component));
  return more.length > 0 ? new Set([...always, ...more.map(([, one]) => one)]) : always;
});

/** Whether the component of that id has the capability; false for an id that no component has. */
export type CapabilityLookup = (id: ComponentId, capability: Capability) => boolean;

export function capabilityLookup(components: readonly Component[]): CapabilityLookup {
  const capabilities = new Map(
    components.map((component) => [component.id, capabilitiesOf(component)]),
  );
  return (id, capability) => capabilities.get(id)?.has(capability) ?? false;
}
