import { propertyValue, type OriginatedValue } from '../../design/kinds/catalog';
import { connectionValue } from '../../design/kinds/connections';
import type { Component, Connection } from '../../design/schema';

/**
 * A property as a rule reads it. `value` is null when nothing is set (`default`) or when an import did not tell
 * (`unknown`); a rule may fail on the first and must ask on the second.
 */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly isUnknown: boolean;
  /** Set by the person rather than taken from the kind's default. */
  readonly isStated: boolean;
}

export function numberOf(component: Component, id: string): Reading<number> {
  return only(readComponent(component, id), isNumber);
}

export function textOf(component: Component, id: string): Reading<string> {
  return only(readComponent(component, id), isText);
}

export function flagOf(component: Component, id: string): Reading<boolean> {
  return only(readComponent(component, id), isFlag);
}

export function listOf(component: Component, id: string): Reading<readonly string[]> {
  return only(readComponent(component, id), isList);
}

export function connectionNumber(connection: Connection, id: string): Reading<number> {
  return only(readConnection(connection, id), isNumber);
}

export function connectionText(connection: Connection, id: string): Reading<string> {
  return only(readConnection(connection, id), isText);
}

export function connectionFlag(connection: Connection, id: string): Reading<boolean> {
  return only(readConnection(connection, id), isFlag);
}

function readComponent(component: Component, id: string): Reading<unknown> {
  return readingOf(propertyValue(component, id));
}

function readConnection(connection: Connection, id: string): Reading<unknown> {
  return readingOf(connectionValue(connection, id));
}

function readingOf({ value, origin }: OriginatedValue): Reading<unknown> {
  return {
    value,
    isUnknown: origin === 'unknown',
    isStated: origin === 'stated',
  };
}

/** A value of another type than the property has (a damaged file) counts as unknown. */
function only<Value>(
  reading: Reading<unknown>,
  isOfType: (value: unknown) => value is Value,
): Reading<Value> {
  const { value } = reading;
  if (value === null || value === undefined) return { ...reading, value: null };
  if (isOfType(value)) return { ...reading, value };
  return { value: null, isUnknown: true, isStated: false };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
