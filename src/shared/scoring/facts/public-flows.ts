import type { Component } from '../../design/schema';
import type { FlowSpec } from '../../problems/pack';
import { outOf } from '../../traffic/adjacency';
import { reachableFrom } from '../../traffic/reach';
import { isStore } from './looks';
import { derived } from './derived';

export interface PublicFlow {
  readonly flow: FlowSpec;
  /** From the first component behind the client up to, and without, where the data is. */
  readonly front: readonly Component[];
}

/**
 * Flows that clients start and that the drawing carries, each with what stands in front of the data. Files that clients
 * fetch or leave at the storage or its edge are not among them: signed links say who may, and nothing of ours could.
 */
export const publicFlows = derived((facts): readonly PublicFlow[] =>
  facts.pack.flows.flatMap((flow) => {
    const matches = facts.paths.filter((match) => match.flow === flow && match.isSatisfied);
    const links = matches.flatMap((match) => match.links);
    const clients = matches
      .flatMap(({ sources }) => [...sources])
      .filter((id) => facts.has(id, 'source-of-flows'));
    if (clients.length === 0 || flow.isAsync) return [];
    const waited = reachableFrom(clients, outOf(links.filter(({ isAsync }) => !isAsync)));
    const front = facts.components.filter(
      ({ id }) => waited.has(id) && !facts.has(id, 'source-of-flows') && !isStore(facts, id),
    );
    const isOurs = front.some(({ id }) => !facts.has(id, 'edge-cache'));
    const targets = matches.flatMap((match) => [...match.targets]);
    const areFiles = targets.every((id) => facts.has(id, 'durable-blobs'));
    return isOurs || !areFiles ? [{ flow, front }] : [];
  }),
);
