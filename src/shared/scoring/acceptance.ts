import type { Facts } from './facts/facts';
import { tokensOf } from './facts/matching';
import { connectionText, textOf } from './facts/values';
import type { Observation, Rule } from './rule';

const SHORTEST_NAME = 3;

/** The candidate accepted the risk: on the component or connection itself, or by a risk card about it. */
export function acceptedBy(
  rule: Rule,
  { components, connections = [] }: Observation,
  facts: Facts,
): { answers: string[] } | null {
  const stated = [
    ...components.map((id) => textOf(facts.component(id), 'acceptedRisk')),
    ...facts.connections
      .filter(({ id }) => connections.includes(id))
      .map((connection) => connectionText(connection, 'acceptedRisk')),
  ];
  if (stated.some(({ value }) => (value ?? '').trim() !== '')) return { answers: [] };
  const about = new Set(contentWords(`${rule.title.fail} ${rule.concept}`));
  const card = facts.statements.find(
    ({ kind, text }) =>
      kind === 'risk' &&
      components.some((id) => names(text, facts.component(id).name)) &&
      contentWords(text).some((word) => about.has(word)),
  );
  return card ? { answers: [card.id] } : null;
}

function names(text: string, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return wanted.length >= SHORTEST_NAME && text.toLowerCase().includes(wanted);
}

const SMALL_WORDS = new Set(
  'a an and are can for from has in is it not nothing of on or that the to what who with without'.split(
    ' ',
  ),
);

function contentWords(text: string): string[] {
  return tokensOf(text)
    .filter(({ word, isNumber }) => !isNumber && !SMALL_WORDS.has(word))
    .flatMap(({ lemmas }) => lemmas);
}
