import { demandOf, type Demand } from './demand';
import { sendForward } from './forward';
import type { Plan } from './plan';
import { emptyState, MOST_PER_SECOND, totalOf } from './state';

const MAX_ROUNDS = 200;
/** What a round still adds, relative to the whole, that does not matter any more. */
const CLOSE_ENOUGH = 1e-9;
/** After so many rounds a loop that adds as much as in the round before will go on doing so. */
const ROUNDS_TO_TELL = 20;
const AS_MUCH = 0.9999;

export interface Unthrottled {
  readonly demand: Demand;
  /** A loop brings back as much as goes in, or more, so that there is no end to it; the demand is that after some rounds. */
  readonly isEndless: boolean;
}

/** What arrives where if nothing were turned away and nothing tried again; loops go on until they come to rest. */
export function unthrottled(plan: Plan, rates: readonly number[]): Unthrottled {
  const state = emptyState(plan);
  let returned = 0;
  let added = 0;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const [returnedBefore, addedBefore] = [returned, added];
    sendForward(plan, state, rates);
    returned = totalOf(state.returned);
    added = returned - returnedBefore;
    if (added <= CLOSE_ENOUGH * returned) break;
    const goesOn = round > ROUNDS_TO_TELL && added >= AS_MUCH * addedBefore;
    if (goesOn || returned >= MOST_PER_SECOND)
      return { demand: demandOf(plan, state), isEndless: true };
  }
  return { demand: demandOf(plan, state), isEndless: false };
}
