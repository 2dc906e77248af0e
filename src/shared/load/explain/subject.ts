import type { Component } from '../../design/schema';
import type { ConstantId, Constants } from '../constants/constants';
import type { Evaluation } from '../evaluate';
import { NOT_COMPUTED } from '../format';
import type { ComponentLoad, Explanation, ExplanationInput, LoadIssue } from '../results';
import { nameIn, type Network } from '../routing/network';
import type { Station } from '../stations/station';
import { stationOf } from '../stations/station-of';
import { constantsBehind, propertiesBehind } from './behind';
import { fromConstant, fromProperty } from './inputs';

/** One component of an evaluation, about to be explained. */
export interface Subject {
  readonly evaluation: Evaluation;
  readonly network: Network;
  readonly station: Station;
  /** Number of the station. */
  readonly number: number;
  readonly load: ComponentLoad;
  readonly name: string;
}

/** null: there is no such component. */
export function subjectOf(evaluation: Evaluation, id: string): Subject | null {
  const { network } = evaluation.situation.settled.plan;
  const number = network.numberOf.get(id) ?? -1;
  const station = network.stations[number];
  const load = evaluation.result.components[number];
  return station && load
    ? { evaluation, network, station, number, load, name: nameIn(network, id) }
    : null;
}

/** The properties and constants that a part of what a component can do comes from. */
export function inputsBehind(
  network: Network,
  component: Component,
  part: (station: Station, constants: Constants) => unknown,
  owner: 'named' | 'clear' = 'clear',
): ExplanationInput[] {
  const { input, constants: inUse, placement } = network;
  const world = { design: input.design, whatIf: input.whatIf, constants: inUse, placement };
  const partOf = (changed: Component, constants: Constants) =>
    part(stationOf(changed, { ...world, constants }), constants);
  const properties = propertiesBehind(component, (changed) => partOf(changed, inUse));
  const constants = constantsBehind(inUse, (changed) => partOf(component, changed));
  return [
    ...properties.flatMap((id) => fromProperty(component, id, owner)),
    ...constantInputs(network, constants),
  ];
}

export function constantInputs(
  { constants, input }: Network,
  ids: readonly ConstantId[],
): ExplanationInput[] {
  return ids.map((id) => fromConstant(id, constants[id], input.constants));
}

/** An explanation in which nothing is said twice. */
export function explanation(parts: Explanation): Explanation {
  const seen = new Set<string>();
  const inputs = parts.inputs.filter(({ name, source }) => {
    const key = `${name}\n${source}`;
    return !seen.has(key) && seen.add(key);
  });
  return { ...parts, inputs, notes: [...new Set(parts.notes)] };
}

/** Of a figure that is null; `reason` in one sentence. */
export function notComputed(parts: Omit<Explanation, 'value'>, reason: string): Explanation {
  return explanation({ ...parts, value: NOT_COMPUTED, notes: [reason, ...parts.notes] });
}

/** Where figures of the components are known to be off, or rest on something assumed. */
export function caveats({ result }: Evaluation, components: readonly string[]): string[] {
  const concerns = (one: { readonly components: readonly string[] }) =>
    one.components.some((id) => components.includes(id));
  const assumed = result.issues.filter(({ severity }) => severity === 'assumed');
  return [...result.approximations, ...assumed].filter(concerns).map(({ message }) => message);
}

/** The message of an issue, such as that which says why a figure is missing. */
export function issueMessage({ result }: Evaluation, id: LoadIssue['id']): string | null {
  return result.issues.find((issue) => issue.id === id)?.message ?? null;
}
