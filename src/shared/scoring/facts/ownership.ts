import type { Component } from '../../design/schema';
import type { Concept, FlowSpec } from '../../problems/pack';
import { carries, isBuffer, type Link } from '../../traffic/adjacency';
import type { Facts } from './facts';
import { mayAskFor } from './flow-links';
import { isCompute, isStore } from './looks';
import { findConcept } from './matching';
import { isKeyOf, orderingWithin, type Ordering } from './ordering';
import { connectionFlag, textOf } from './values';

const TOKEN_SERVICE: Concept[] = [
  [['token', 'politeness', 'lease', 'leave', 'permit', 'throttle', 'pacing']],
];

/** Work of which all that concerns one thing, such as a host, must be done by one worker at a time. */

/** It goes out to what must not be shared: the world outside, directly or through what only passes on. */
export function isServing(id: string, flow: FlowSpec, facts: Facts): boolean {
  if (!isCompute(facts, id)) return false;
  const isOutside = ({ to }: Link) => facts.has(to, 'outside-our-control');
  return facts.adjacency
    .out(id)
    .filter((link) => !link.isAsync && mayAskOrCarry(link, flow))
    .some(
      (link) =>
        isOutside(link) ||
        (facts.has(link.to, 'pass-through') && facts.adjacency.out(link.to).some(isOutside)),
    );
}

/** What a worker does for a flow it may ask for as well as write. */
function mayAskOrCarry(link: Link, flow: FlowSpec): boolean {
  return carries(link, flow) || mayAskFor(link, flow);
}

/** Where its work comes from: what hands it out, and what it fetches it from. */
export function sourcesOfWork(id: string, flow: FlowSpec, facts: Facts): Component[] {
  const fed = facts.adjacency
    .into(id)
    .filter((link) => isBuffer(link.from, facts.has) && carries(link, flow))
    .map(({ from }) => from);
  const fetched = facts.adjacency
    .out(id)
    .filter(({ to, connection, isAsync }) => {
      const isPlace = facts.has(to, 'key-lookup') || facts.familyOf(to) === 'cache';
      return !isAsync && isPlace && connection.operation === 'read';
    })
    .map(({ to }) => to);
  return [...new Set(fed.length > 0 ? fed : fetched)].map(facts.component);
}

export function ownership(id: string, flow: FlowSpec, facts: Facts): Ordering {
  if (asksForLeave(id, flow, facts)) return 'kept';
  const words = flow.ownedBy ?? [];
  const sources = sourcesOfWork(id, flow, facts).map((source): Ordering => {
    if (isBuffer(source.id, facts.has)) return orderingWithin(source, words);
    const key = textOf(source, 'shardKey');
    if (key.isUnknown || facts.familyOf(source.id) === 'cache') return 'unknown';
    return isKeyOf(key.value ?? '', words) ? 'kept' : 'not-kept';
  });
  if (sources.length === 0) return 'unknown';
  if (sources.every((one) => one === 'kept')) return 'kept';
  return sources.includes('not-kept') ? 'not-kept' : 'unknown';
}

/** A limiter, a coordinator, or a counter that is checked and changed in one step, asked by the worker itself. */
function asksForLeave(id: string, flow: FlowSpec, facts: Facts): boolean {
  return facts.adjacency.out(id).some((link) => {
    if (link.isAsync || !mayAskOrCarry(link, flow)) return false;
    const { to, connection } = link;
    const isToken =
      connectionFlag(connection, 'isAtomic').value === true &&
      (isStore(facts, to) || facts.familyOf(to) === 'cache');
    const isCoordinator = facts.has(to, 'coordination') && !facts.has(to, 'unique-ids');
    const isAskedForTokens =
      facts.has(to, 'computes') && findConcept(facts.nameOf(to), TOKEN_SERVICE) !== null;
    return isToken || isCoordinator || isAskedForTokens || facts.has(to, 'limits');
  });
}
