import { cutText } from '../../lib/cut-text';
import { kindSpec, propertySpec } from '../kinds/catalog';
import type { ComponentKind } from '../kinds/kind';
import type { Component, ComponentId, Design, Properties, PropertyValue } from '../schema';
import { MAX_NAME_LENGTH } from '../schema';
import type { Point } from '../size';
import { wholePixel } from './pixels';
import { boundaryAt } from './reparent';

export interface NewComponent extends Point {
  readonly id: ComponentId;
  readonly kind: ComponentKind;
  /** Without one it is called after its kind: `Service`, `Service 2`. */
  readonly name?: string;
  readonly properties?: Properties;
}

/** Puts a component on the canvas, into the boundary that is drawn there. */
export function addComponent(design: Design, added: NewComponent): Design {
  const place = { x: wholePixel(added.x), y: wholePixel(added.y) };
  const component: Component = {
    id: added.id,
    kind: added.kind,
    name: cutText(added.name ?? freeName(design, kindSpec(added.kind).label), MAX_NAME_LENGTH),
    ...place,
    boundary: boundaryAt(design, place),
    properties: added.properties ?? {},
  };
  return { ...design, components: { ...design.components, [added.id]: component } };
}

/** The name, or with the first number that makes it one that no component has: `Redis`, `Redis 2`. */
export function freeName(design: Design, wanted: string): string {
  const taken = new Set(Object.values(design.components).map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

export function renameComponent(design: Design, id: ComponentId, name: string): Design {
  return changeComponent(design, id, (component) => ({
    ...component,
    name: cutText(name, MAX_NAME_LENGTH),
  }));
}

/** Sets properties; undefined takes a statement back, so that the kind's default holds again. */
export function setProperties(
  design: Design,
  id: ComponentId,
  changes: Readonly<Record<string, PropertyValue | undefined>>,
): Design {
  return changeComponent(design, id, (component) => ({
    ...component,
    properties: withChanges(component.properties, changes),
  }));
}

/** Makes it another kind; properties that the new kind does not have are dropped. */
export function changeKind(design: Design, id: ComponentId, kind: ComponentKind): Design {
  return changeComponent(design, id, (component) => ({
    ...component,
    kind,
    name:
      component.name === kindSpec(component.kind).label
        ? freeName(design, kindSpec(kind).label)
        : component.name,
    properties: Object.fromEntries(
      Object.entries(component.properties).filter(([property, value]) =>
        isAccepted(kind, property, value),
      ),
    ),
  }));
}

function isAccepted(kind: ComponentKind, property: string, value: PropertyValue): boolean {
  const spec = propertySpec(kind, property);
  if (!spec) return false;
  return spec.type !== 'choice' || spec.options.some((option) => option.value === value);
}

/** The properties with the changes made; undefined removes one. */
export function withChanges(
  properties: Properties,
  changes: Readonly<Record<string, PropertyValue | undefined>>,
): Properties {
  const result: Record<string, PropertyValue> = {};
  for (const [id, value] of Object.entries({ ...properties, ...changes })) {
    if (value !== undefined) result[id] = value;
  }
  return result;
}

function changeComponent(
  design: Design,
  id: ComponentId,
  change: (component: Component) => Component,
): Design {
  const component = design.components[id];
  if (!component) return design;
  return { ...design, components: { ...design.components, [id]: change(component) } };
}
